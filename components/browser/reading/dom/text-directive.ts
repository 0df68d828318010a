import { encodeWords } from './quoted-place.ts'

/** A place in the texts of a page: which of them, and where in it, in UTF-16 units. */
export interface TextPlace {
  readonly text: number
  readonly at: number
}

// Longer texts are named by their beginning and end.
const longestWhole = 12
const longestEdge = 24

/**
 * The fragment directive (Text Fragments, WICG) by which a browser finds the quoted words itself, without our script.
 * `:~:text=` goes before the id, to the first place where its words stand, and Chromium takes whole words only: so
 * there is one only if its words, with some before or behind them, begin and end with words and stand nowhere else
 * on the page; else it is empty.
 */
export function textDirective(texts: readonly string[], from: TextPlace, to: TextPlace): string {
  const first = texts[from.text] ?? ''
  const last = texts[to.text] ?? ''
  const page = fold(texts.join('\n'))
  const isOnly = (words: string) => page.split(fold(words)).length === 2
  const edges = wordEdges(first)
  const ends = wordEdges(last)
  if (!edges.includes(from.at) || !ends.includes(to.at)) return ''
  const before = edges.filter((at) => at < from.at && at >= from.at - longestEdge).reverse()
  const isInOne = from.text === to.text
  if (isInOne && to.at - from.at <= longestWhole) {
    const after = edges.filter((at) => at > to.at && at <= to.at + longestEdge)
    return wholeDirective(first, [from.at, to.at], [before, after], isOnly)
  }
  const limit = Math.min(isInOne ? to.at : first.length, from.at + longestEdge)
  const starts = edges.filter((at) => at > from.at && at <= limit)
  const begin = beginning(first, from.at, [before, starts], isOnly)
  if (begin === undefined) return ''
  const rest = isInOne
    ? first.slice(begin.end, to.at)
    : [first.slice(begin.end), ...texts.slice(from.text + 1, to.text), last.slice(0, to.at)].join('\n')
  const end = ending(rest, last, to.at, ends)
  return end === undefined ? '' : `:~:text=${begin.words},${encode(end)}`
}

type Edges = readonly number[]
type IsOnly = (words: string) => boolean

function wholeDirective(
  text: string,
  [start, end]: [number, number],
  [before, after]: [Edges, Edges],
  isOnly: IsOnly,
) {
  for (const from of [start, ...before]) {
    for (const to of [end, ...after]) {
      if (!isOnly(text.slice(from, to))) continue
      const prefix = from < start ? `${encode(text.slice(from, start))}-,` : ''
      const suffix = to > end ? `,-${encode(text.slice(end, to))}` : ''
      return `:~:text=${prefix}${encode(text.slice(start, end))}${suffix}`
    }
  }
  return ''
}

/** The fewest first words that stand nowhere else, with some before them if that takes it. */
function beginning(text: string, start: number, [before, ends]: [Edges, Edges], isOnly: IsOnly) {
  for (const from of [start, ...before]) {
    const end = ends.find((at) => at - from > 1 && isOnly(text.slice(from, at)))
    if (end === undefined) continue
    const prefix = from < start ? `${encode(text.slice(from, start))}-,` : ''
    return { words: prefix + encode(text.slice(start, end)), end }
  }
  return undefined
}

/** The fewest last words that do not stand before in what follows the first ones. */
function ending(rest: string, last: string, end: number, edges: Edges): string | undefined {
  const folded = fold(rest)
  for (const at of edges.filter((edge) => edge < end && edge >= end - longestEdge).reverse()) {
    const words = last.slice(at, end)
    if (!rest.endsWith(words)) return undefined
    if (words.length > 1 && folded.indexOf(fold(words)) === folded.length - fold(words).length) return words
  }
  return undefined
}

/** Where words begin and end, as Chromium tells them apart; in a browser that cannot, at blanks and punctuation. */
function wordEdges(text: string): Edges {
  if (typeof Intl.Segmenter === 'function') {
    const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
    return [...words.map(({ index }) => index), text.length]
  }
  const marks = [...text.matchAll(/[^\p{L}\p{N}]/gu)].flatMap(({ index, 0: mark }) => [
    index,
    index + mark.length,
  ])
  return [...new Set([0, ...marks, text.length])]
}

// A search in the page takes no notice of these differences.
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

// A dash has a meaning of its own there.
function encode(words: string): string {
  return encodeWords(words.trim()).replaceAll('-', '%2D')
}
