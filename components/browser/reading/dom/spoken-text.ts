import { splitSentences, toSpoken } from '../../../../lib/sentences.ts'

/** A sentence where it stands: inside of `block`, whose texts run on from one node into the next. */
export interface Sentence {
  readonly block: Element
  readonly start: number
  readonly end: number
  /** What the voice is given. */
  readonly spoken: string
}

const head = 'header hgroup, header .credits'
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, figcaption, .half'
const unspoken = 'sup, button, paragraph-tools, .footnotes, [hidden]'

/** An article in the order of reading: 引题, 主题, 副题, 署名, 编者按, 正文, and the captions last. */
export function readSentences(article: Element): Sentence[] {
  const captions = article.querySelectorAll('figcaption, [aria-labelledby$=photos] > ol')
  const parts = [
    ...article.querySelectorAll(head),
    ...article.querySelectorAll('.editor-note, .body'),
    ...captions,
  ]
  return parts.flatMap(blocksOf).flatMap(([block, text]) =>
    splitSentences(text).map(({ start, end }) => ({
      block,
      start,
      end,
      spoken: toSpoken(text.slice(start, end)),
    })),
  )
}

/** The sentence at a point of the window, if one is there. */
export function sentenceAt(sentences: readonly Sentence[], x: number, y: number): Sentence | undefined {
  const place = caretAt(x, y)
  const block = place?.node.parentElement?.closest(blocks)
  if (!place || !block) return undefined
  let at = place.offset
  for (const text of textsOf(block)) {
    if (text === place.node) break
    at += text.data.length
  }
  return sentences.find((sentence) => sentence.block === block && at >= sentence.start && at <= sentence.end)
}

/** The sentence as a range of the page as it is now: marks come and go, and part its texts anew. */
export function rangeOf({ block, start, end }: Sentence): Range {
  const range = document.createRange()
  let at = 0
  for (const text of textsOf(block)) {
    const next = at + text.data.length
    if (start >= at && start < next) range.setStart(text, start - at)
    if (end > at && end <= next) {
      range.setEnd(text, end - at)
      break
    }
    at = next
  }
  return range
}

function blocksOf(part: Element): [Element, string][] {
  const found = new Map<Element, string>()
  for (const text of walkTexts(part)) {
    const block = text.parentElement?.closest(blocks)
    if (block) found.set(block, (found.get(block) ?? '') + text.data)
  }
  return [...found]
}

/** The texts whose nearest block is this one. */
function textsOf(block: Element): Text[] {
  return walkTexts(block).filter((text) => text.parentElement?.closest(blocks) === block)
}

function walkTexts(root: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(unspoken)) texts.push(text)
  }
  return texts
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const { caretPositionFromPoint } = document as Partial<Document>
  if (caretPositionFromPoint) {
    const caret = caretPositionFromPoint.call(document, x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
