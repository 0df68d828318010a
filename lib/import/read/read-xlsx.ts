import type { ReadFile } from './read-result.ts'
import { tableResult } from './table-lines.ts'
import { unpack } from './unpack.ts'
import { findAll, parseXml, type XmlElement } from './xml/xml-tree.ts'

/** The first sheet of an Excel file as text; what a formula gives is what was saved last (ECMA-376, part 1, 18.3). */
export const readXlsx: ReadFile = ({ name, bytes }) => {
  const files = unpack(name, bytes)
  const parse = (path: string) => {
    const file = files.get(path)
    return file ? parseXml(name, new TextDecoder().decode(file)) : undefined
  }
  const strings = parse('xl/sharedStrings.xml')
  const texts = strings ? findAll(strings, 'si').map(textOf) : []
  const [path = ''] = [...files.keys()].filter((file) => /^xl\/worksheets\/sheet\d+\.xml$/.test(file)).sort()
  const sheet = parse(path)
  const rows = sheet ? findAll(sheet, 'row').map((row) => cellsOf(row, texts)) : []
  return tableResult(
    name,
    rows.filter((row) => row.some((cell) => cell.trim() !== '')),
  )
}

function cellsOf(row: XmlElement, texts: readonly string[]): readonly string[] {
  const cells: string[] = []
  for (const cell of findAll(row, 'c')) {
    const column = columnOf(cell.attributes.r ?? '') ?? cells.length
    while (cells.length < column && column < 1000) cells.push('')
    const value = findAll(cell, 'v')[0]?.text ?? ''
    cells[column] =
      cell.attributes.t === 's'
        ? (texts[Number(value)] ?? '')
        : cell.attributes.t === 'inlineStr'
          ? textOf(cell)
          : value
  }
  return cells
}

/** 27 of AB3. */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The words of a string, without the readings that may stand beside them. */
function textOf(element: XmlElement): string {
  return findAll(element, 't')
    .map(({ text }) => text)
    .join('')
}
