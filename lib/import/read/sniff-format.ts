import { unzipSync } from 'fflate'
import { ImportError } from '../import-error.ts'

/** Formats that can be read. */
export type Format = 'pdf' | 'docx' | 'xlsx' | 'html' | 'xml' | 'table' | 'text'

/** What cannot be read, by its first bytes, and what to do with it. */
const refused: readonly { readonly is: (bytes: Uint8Array) => boolean; readonly advice: string }[] = [
  {
    is: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]),
    advice:
      '是旧的 Word、WPS 或 Excel 格式（.doc、.wps、.xls）；请用 Word 或 WPS 打开，另存为 .docx（表格存为 .xlsx）再导入',
  },
  {
    is: (bytes) => /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/.test(latin(bytes, 4, 12)),
    advice: '是苹果手机的 HEIC 照片；请在手机或电脑上导出为 JPEG，再放进版的文件夹',
  },
  {
    is: (bytes) =>
      startsWith(bytes, [0xff, 0xd8, 0xff]) ||
      startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
      /^(?:GIF8|BM|II\*|MM)/.test(latin(bytes, 0, 4)) ||
      /^RIFF....WEBP/s.test(latin(bytes, 0, 12)),
    advice: '是图片，里面没有文字可读；照片请放进版的文件夹写进 photos，整版扫描请先做文字识别（ALTO）',
  },
  { is: (bytes) => latin(bytes, 0, 5) === '{\\rtf', advice: '是 RTF；请用 Word 或 WPS 另存为 .docx 再导入' },
  {
    is: (bytes) => /^(?:Rar!|7z\xbc\xaf)/.test(latin(bytes, 0, 4)) || startsWith(bytes, [0x1f, 0x8b]),
    advice: '是压缩包；请解开后导入里面的文件',
  },
  { is: (bytes) => latin(bytes, 0, 4) === '8BPS', advice: '是 Photoshop 文件；请从排版软件导出 PDF' },
]

/** The format of a file, by its bytes; its name only tells HTML, XML and tables from text. Throws what cannot be read. */
export function sniffFormat(name: string, bytes: Uint8Array): Format {
  const fault = refused.find(({ is }) => is(bytes))
  if (fault) throw new ImportError(`${name} ${fault.advice}`)
  if (bytes.length === 0) throw new ImportError(`${name} 是空文件；请重新导出`)
  if (/%PDF-/.test(latin(bytes, 0, 1024))) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b])) return formatOfZip(name, bytes)
  return formatOfText(name, bytes)
}

function formatOfZip(name: string, bytes: Uint8Array): Format {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: (file) => names.push(file.name) < 0 })
  } catch {
    throw new ImportError(`${name} 坏了，打不开；请从原处重新复制或导出`)
  }
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  throw new ImportError(`${name} 是压缩包，但不是 Word（.docx）或 Excel（.xlsx）；请解开后导入里面的文件`)
}

function formatOfText(name: string, bytes: Uint8Array): Format {
  const start = latin(bytes, 0, 4096)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (
    /^(?:<!doctype html|<html|<!--[\s\S]{0,500}?<html|<head|<body|<div|<article|<section|<p[ >])/i.test(start)
  )
    return 'html'
  if (/^<\?xml[^>]*>\s*(?:<!doctype html|<html)/i.test(start)) return 'html'
  if (/^<[?!]?[a-z_]/i.test(start)) return /\.x?html?$/i.test(name) ? 'html' : 'xml'
  if (/\.(?:csv|tsv)$/i.test(name)) return 'table'
  return 'text'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}
