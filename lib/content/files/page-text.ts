import type { PageText, WordBox } from '../../page-text.ts'
import type { Located } from '../schema/fields.ts'
import { decodeText } from './content-folder.ts'
import { type FilesBeside, readNamed } from './media.ts'

/**
 * The words of a page from `page.txt`, or from ALTO in `page.xml` (loc.gov/standards/alto) with their places, as lines that
 * are not empty; `undefined`, and the fault said, if there are none.
 */
export function readPageText(beside: FilesBeside, name: Located<string>): PageText | undefined {
  const file = readNamed(beside, name)
  const text = file && decodeText(file, beside.report)
  if (text === undefined) return undefined
  const isAlto = name.value.endsWith('.xml')
  const lines = isAlto ? altoLines(text) : text.split('\n').map((line) => ({ line: line.trim(), boxes: [] }))
  const words = lines.filter(({ line }) => line !== '')
  if (words.length === 0) {
    beside.report(name.line, 'page-text-empty', { file: name.value })
    return undefined
  }
  const hasBoxes = words.some(({ boxes }) => boxes.length > 0)
  return {
    lines: words.map(({ line }) => line),
    ...(hasBoxes && { boxes: words.map(({ boxes }) => boxes) }),
  }
}

interface AltoLine {
  readonly line: string
  readonly boxes: readonly WordBox[]
}

/** Lines of ALTO: its words are attributes, and a blank between two Chinese ones is none. */
function altoLines(xml: string): readonly AltoLine[] {
  const page = attributesOf(/<(?:\w+:)?Page\b([^>]*)/.exec(xml)?.[1] ?? '')
  const size = { width: Number(page.get('WIDTH')), height: Number(page.get('HEIGHT')) }
  return xml
    .split(/<(?:\w+:)?TextLine\b/)
    .slice(1)
    .map((line) =>
      joinWords(
        [...line.matchAll(/<(?:\w+:)?String\b([^>]*)/g)].map(([, tag = '']) => attributesOf(tag)),
        size,
      ),
    )
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

function joinWords(
  words: readonly ReadonlyMap<string, string>[],
  size: { readonly width: number; readonly height: number },
): AltoLine {
  let line = ''
  const boxes: WordBox[] = []
  for (const word of words) {
    const text = withoutEntities(word.get('CONTENT') ?? '').trim()
    if (text === '') continue
    if (line !== '' && !(isChinese.test(line.slice(-1)) && isChinese.test(text.slice(0, 1)))) line += ' '
    const box = boxOf(word, size)
    if (box) boxes.push([line.length, line.length + text.length, ...box])
    line += text
  }
  return { line, boxes }
}

/** Surrogates are halves of characters beyond U+FFFF, nearly all of them ideographs. */
const isChinese = /[\u2e80-\uffff]/

function boxOf(
  word: ReadonlyMap<string, string>,
  { width, height }: { readonly width: number; readonly height: number },
): readonly [number, number, number, number] | undefined {
  const [x = 0, y = 0, w = 0, h = 0] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) =>
    Number(word.get(name)),
  )
  const box = [x / width, y / height, w / width, h / height].map((part) => Math.round(part * 10_000) / 10_000)
  const isInside = box.every((part) => part >= 0 && part <= 1)
  return isInside && w > 0 && h > 0 ? (box as [number, number, number, number]) : undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code === undefined) return entities[name] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
