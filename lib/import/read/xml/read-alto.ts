import { ImportError } from '../../import-error.ts'
import { cleanText } from '../../plan/clean-text.ts'
import type { Box, Line, SourcePage } from '../../plan/source.ts'
import type { ReadResult } from '../read-result.ts'
import { findAll, type XmlElement } from './xml-tree.ts'

const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u

/** ALTO of a scan (loc.gov/standards/alto): its lines with their places, in the order of the file, and its illustrations. */
export function readAlto(name: string, root: XmlElement): ReadResult {
  const pages = findAll(root, 'Page').map((page, i) => toPage(page, i + 1))
  if (!pages.some(({ lines }) => lines.length > 0))
    throw new ImportError(`${name} 是 ALTO，但里面没有文字；请重新做文字识别`)
  return { pages, remarks: [] }
}

function toPage(page: XmlElement, number: number): SourcePage {
  const found = findAll(page, 'TextLine').flatMap((line) => toLine(line))
  const size = medianSize(found)
  const lines = found.map(
    (line, i): Line => ({ ...line, id: `p${number}-${i + 1}`, size: settle(line.size, size) }),
  )
  const boxes = [...lines.map(({ box }) => box)].filter((box) => box !== undefined)
  const pictures = findAll(page, 'Illustration').flatMap((illustration, i) => {
    const box = boxOf(illustration)
    return box ? [{ id: `pic${number}-${i + 1}`, box }] : []
  })
  return {
    width: Number(page.attributes.WIDTH) || Math.max(0, ...boxes.map(([x, , w]) => x + w)),
    height: Number(page.attributes.HEIGHT) || Math.max(0, ...boxes.map(([, y, , h]) => y + h)),
    lines,
    pictures,
  }
}

function toLine(
  element: XmlElement,
): readonly (Omit<Line, 'id'> & { readonly size: number; readonly box: Box })[] {
  const box = boxOf(element)
  const raw = joinWords(element)
  const text = cleanText(raw)
  return box && text !== '' ? [{ raw, text, box, size: Math.min(box[2], box[3]) * 0.95 }] : []
}

/** The words of a line; a blank between two is none where both are Chinese. */
function joinWords(line: XmlElement): string {
  let text = ''
  let isParted = false
  for (const { name, attributes } of line.children) {
    if (name === 'SP') isParted = true
    if (name !== 'String' && name !== 'HYP') continue
    const word = attributes.CONTENT ?? ''
    const isChinese = han.test(text.at(-1) ?? '') || han.test([...word][0] ?? '')
    text += isParted && text !== '' && !isChinese ? ` ${word}` : word
    isParted = false
  }
  return text
}

/** Place of an element of ALTO; `undefined` if it has none. */
export function boxOf({ attributes }: XmlElement): Box | undefined {
  const numbers = [attributes.HPOS, attributes.VPOS, attributes.WIDTH, attributes.HEIGHT].map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = numbers
  return numbers.every(Number.isFinite) && width > 0 && height > 0 ? [x, y, width, height] : undefined
}

/** Height of most characters. */
function medianSize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  const sizes = lines.flatMap(({ size, text }) =>
    Array.from({ length: Math.min(40, text.length) }, () => size),
  )
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
}

/** Heights that a scan measures vary; what is about as high as the text is as high as the text. */
function settle(size: number, ofText: number): number {
  return Math.abs(size - ofText) <= 0.2 * ofText ? ofText : size
}
