import { decodeText } from './decode-text.ts'
import type { ReadFile } from './read-result.ts'
import { tableResult } from './table-lines.ts'

/** A table as text: cells parted by commas, or by tabs (RFC 4180). */
export const readTable: ReadFile = ({ name, bytes }) => {
  return tableResult(name, parseTable(decodeText(name, bytes)))
}

/** Rows of a CSV or TSV file. Cells in quotes may hold line ends. */
export function parseTable(text: string): readonly (readonly string[])[] {
  const separator = /^[^\n]*\t/.test(text) ? '\t' : ','
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"|[^"\t,\r\n]+|[\t,]|\r?\n/gy
  let current = ''
  for (const [found, quoted] of text.replace(/^\ufeff/, '').matchAll(cell)) {
    if (found === separator || /^\r?\n$/.test(found)) {
      rows.at(-1)?.push(current)
      current = ''
      if (found !== separator) rows.push([])
    } else current += quoted === undefined ? found : quoted.replaceAll('""', '"')
  }
  rows.at(-1)?.push(current)
  return rows.filter((row) => row.some((value) => value.trim() !== ''))
}
