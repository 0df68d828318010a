import { ImportError } from '../import-error.ts'
import { decodeText } from './decode-text.ts'
import type { ReadFile } from './read-result.ts'
import { toTextLines } from './text-lines.ts'

/** A text file: each line that is not empty. */
export const readText: ReadFile = ({ name, bytes }) => {
  const text = decodeText(name, bytes)
  const lines = toTextLines(text)
  if (lines.length === 0) throw new ImportError(`${name} 里没有文字`)
  // Where characters were replaced, the text to prove by is that of the lines.
  const isAsTyped = lines.every((line) => line.raw.trim() === line.text)
  const pages = [{ width: 0, height: 0, lines, pictures: [] }]
  return { pages, remarks: [], ...(isAsTyped && { verbatim: text.replace(/^\ufeff/, '') }) }
}
