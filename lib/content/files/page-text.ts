import type { Located } from '../schema/fields.ts'
import { decodeText } from './content-folder.ts'
import { type FilesBeside, readNamed } from './media.ts'

/**
 * The words of a page from `page.txt`, or from ALTO in `page.xml` (loc.gov/standards/alto), as lines that are not empty;
 * `undefined`, and the fault said, if there are none.
 */
export function readPageText(beside: FilesBeside, name: Located<string>): readonly string[] | undefined {
  const file = readNamed(beside, name)
  const text = file && decodeText(file, beside.report)
  if (text === undefined) return undefined
  const lines = name.value.endsWith('.xml') ? altoLines(text) : text.split('\n')
  const words = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (words.length > 0) return words
  beside.report(name.line, 'page-text-empty', { file: name.value })
  return undefined
}

/** Lines of ALTO: its words are attributes, and a blank between two Chinese ones is none. */
function altoLines(xml: string): readonly string[] {
  const lines = xml.split(/<(?:\w+:)?TextLine\b/).slice(1)
  return lines.map((line) => {
    const words = [...line.matchAll(/<(?:\w+:)?String\b[^>]*?\bCONTENT="([^"]*)"/g)]
    const joined = words.map(([, word = '']) => withoutEntities(word)).join(' ')
    return joined.replace(/(?<=[\u2e80-\u{10ffff}]) (?=[\u2e80-\u{10ffff}])/gu, '')
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return entities[name] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
