import { createHash } from 'node:crypto'
import { ImportError } from '../import-error.ts'
import type { Source } from '../plan/source.ts'
import { limits } from './limits.ts'
import type { FileToRead, ReadFile } from './read-result.ts'
import { type Format, sniffFormat } from './sniff-format.ts'

/** A source with the bytes of its pictures. */
export interface SourceWithPictures {
  readonly source: Source
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Readers are loaded when their format is met: that of PDF takes a third of a second. */
const readers: Readonly<Record<Format, () => Promise<ReadFile>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  xlsx: async () => (await import('./read-xlsx.ts')).readXlsx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  xml: async () => (await import('./xml/read-xml.ts')).readXml,
  table: async () => (await import('./read-table.ts')).readTable,
  text: async () => (await import('./read-text.ts')).readText,
}

/** Reads a file in this process: only for files that are known; what comes from outside is read by `readSource`. */
export async function readFile(file: FileToRead): Promise<SourceWithPictures> {
  const read = await readers[sniffFormat(file.name, file.bytes)]()
  const { pictures = new Map(), ...rest } = await read(file)
  const most = Math.max(0, ...rest.pages.map(({ lines }) => lines.length))
  if (most > limits.lines)
    throw new ImportError(`${file.name} 一版有 ${most} 行，最多读 ${limits.lines} 行；请按版拆开再导入`)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return { source: { file: file.name, sha256, ...rest }, pictures }
}
