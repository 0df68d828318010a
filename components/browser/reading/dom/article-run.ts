import type { MarkRange } from './find-marks.ts'
import { sourceReader } from './source-text.ts'
import type { TextPlace } from './text-directive.ts'

/** A text node in the run of an article's texts, and where it begins there, in UTF-16 units. */
interface Piece {
  readonly node: Text
  /** As it was written, blanks being spaces. */
  readonly data: string
  readonly block: Element
  readonly start: number
}

/** The texts of an article from one element on as one text, a line for each block. */
export interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** What is quoted of an article: its text and its captions. */
export const quotable = '.body, figcaption, li[id*=photos-]'

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, th, td, dt, dd, pre'
const boxes = 'div, section, header, footer, nav, main, article, aside, hgroup, body'
const unread = 'script, style, template, noscript, paragraph-tools, marked-words, find-in-article'
// The number of a note, and the way back from it.
const unquoted = 'sup, .footnote-back'
// Blanks between these are of the markup.
const holders = /^(?:OL|UL|LI|DIV|BLOCKQUOTE|SECTION|FIGURE|TABLE|THEAD|TBODY|TFOOT|TR|DL)$/

/** The texts of the article that an element stands in, from this element on. */
export function runFrom(element: Element): Run {
  const sourceOf = sourceReader()
  const pieces: Piece[] = []
  let text = ''
  for (const node of textsOf(element.closest('article, main') ?? element, quotable)) {
    const isBefore = element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING
    if (isBefore) continue
    const block = node.parentElement?.closest(blocks) ?? element
    if (pieces.length > 0 && block !== pieces.at(-1)?.block) text += '\n'
    const data = blanked(sourceOf(node))
    pieces.push({ node, data, block, start: text.length })
    text += data
  }
  return { text, pieces }
}

/** Where a selection stands in a run, without blanks at its ends; `undefined` if nothing of the run is in it. */
export function rangeIn({ text, pieces }: Run, selected: Range): MarkRange | undefined {
  const inside = pieces
    .filter(({ node }) => selected.intersectsNode(node))
    .map((piece) => selectedIn(piece, selected))
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return undefined
  const words = text.slice(first.start, last.end)
  const start = first.start + words.length - words.trimStart().length
  const end = last.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : undefined
}

/** The words of a range, a paragraph for each block, without the numbers of notes. */
export function quotedWords({ pieces }: Run, { start, end }: MarkRange): string[] {
  const byBlock = new Map<Element, string>()
  for (const { node, data, block, start: at } of pieces) {
    if (at >= end || at + data.length <= start || node.parentElement?.closest(unquoted)) continue
    const words = data.slice(Math.max(0, start - at), end - at)
    byBlock.set(block, (byBlock.get(block) ?? '') + words)
  }
  return [...byBlock.values()]
    .map((words) => words.replace(/ +/g, ' ').trim())
    .filter((words) => words !== '')
}

/** The texts of the whole page by block, and where a range of a run stands in them. */
export function placesInPage({ pieces }: Run, { start, end }: MarkRange): [string[], TextPlace, TextPlace] {
  const sourceOf = sourceReader()
  const starts = new Map(pieces.map((piece) => [piece.node, piece.start]))
  const byBlock = new Map<Element, { readonly index: number; text: string }>()
  let from = { text: 0, at: 0 }
  let to = from
  for (const node of textsOf(document.body, 'body')) {
    const block = node.parentElement?.closest(`${blocks}, ${boxes}`) ?? document.body
    const entry = byBlock.get(block) ?? { index: byBlock.size, text: '' }
    byBlock.set(block, entry)
    const at = starts.get(node) ?? Number.NaN
    const place = (offset: number) => ({ text: entry.index, at: entry.text.length + offset - at })
    if (start >= at && start < at + node.data.length) from = place(start)
    if (end > at && end <= at + node.data.length) to = place(end)
    entry.text += blanked(sourceOf(node))
  }
  return [[...byBlock.values()].map(({ text }) => text), from, to]
}

/** Where a piece ends in its run. */
export function endOf({ start, data }: Piece): number {
  return start + data.length
}

function selectedIn({ node, start }: Piece, selected: Range): MarkRange {
  const from = node === selected.startContainer ? selected.startOffset : 0
  const to = node === selected.endContainer ? selected.endOffset : node.data.length
  return { start: start + from, end: start + to }
}

function textsOf(root: Element, within: string): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const parent = text.parentElement
    const isMarkup = text.data.trim() === '' && holders.test(parent?.tagName ?? '')
    if (!isMarkup && parent?.closest(within) && !parent.closest(unread)) texts.push(text)
  }
  return texts
}

function blanked(text: string): string {
  return text.replace(/\s/g, ' ')
}
