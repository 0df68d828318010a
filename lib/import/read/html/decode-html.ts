import { decodeText } from '../decode-text.ts'

/** HTML as text, by the charset it names where a decoder knows it, else as any text file. */
export function decodeHtml(name: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const charset = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase()
  // GBK and GB 2312 are parts of GB 18030, which `decodeText` tries; a page that says UTF-8 may well be GBK.
  if (charset === 'big5') return new TextDecoder('big5').decode(bytes)
  return decodeText(name, bytes)
}
