import { ImportError } from '../import-error.ts'

/**
 * A text file as text: UTF-8, UTF-16 by its mark, else GB 18030, which holds GBK and GB 2312. Throws if it is none of them.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return checked(name, new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return checked(name, new TextDecoder('utf-16be').decode(bytes))
  try {
    return checked(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof ImportError) throw error
    return checked(name, new TextDecoder('gb18030').decode(bytes))
  }
}

/** Refuses what is no text: bytes that mean nothing, or control characters as programs have them. */
function checked(name: string, text: string): string {
  const strange = text.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0
  if (strange > text.length / 100 || text.includes('\0')) {
    throw new ImportError(`${name} 不是文字文件，或者编码认不出；请存为 UTF-8 的 .txt，或导出 .docx、PDF`)
  }
  return text
}
