import type { MarkRange } from './find-marks.ts'

/**
 * What an address says of a quotation (`?mark=岁回律转&to=的足迹。&at=1#p1`), so that it is marked wherever it is
 * opened: its words, or of a long one the first and the last, and which of the places where they stand from the
 * paragraph on is meant, counted from 1.
 */
export interface QuotedPlace {
  readonly words: string
  readonly to?: string
  readonly at: number
}

// A Chinese character takes nine in an address, and chats cut long ones.
const longestWhole = 12
const firstWords = 6
const lastWords = 4
const longestWords = 200

/** The mark of a range of the text that begins with the paragraph of the quotation. */
export function toQuotedPlace(text: string, { start, end }: MarkRange): QuotedPlace {
  if (end - start <= longestWhole) {
    const words = text.slice(start, end)
    return { words, at: placesOf(text, words).indexOf(start) + 1 }
  }
  const from = edge(text, start + firstWords)
  const words = text.slice(start, from)
  let last = end - lastWords
  while (last > from && endOf(text, text.slice(edge(text, last), end), from) !== end) last -= 1
  return { words, to: text.slice(edge(text, last), end), at: placesOf(text, words).indexOf(start) + 1 }
}

/** Where a quotation stands in the text that begins with its paragraph, if it still does. */
export function findQuoted(text: string, { words, to, at }: QuotedPlace): MarkRange | undefined {
  const places = placesOf(text, words)
  const start = places[at - 1] ?? places[0]
  if (start === undefined) return undefined
  const end = to === undefined ? start + words.length : endOf(text, to, start + words.length)
  return end === undefined ? undefined : { start, end }
}

/** The mark as an address carries it behind `?`. */
export function formatQuotedPlace({ words, to, at }: QuotedPlace): string {
  return `mark=${encodeWords(words)}${to === undefined ? '' : `&to=${encodeWords(to)}`}&at=${at}`
}

/** The mark in the query of an address; `undefined` if it quotes nothing. */
export function parseQuotedPlace(search: string): QuotedPlace | undefined {
  const asked = new URLSearchParams(search)
  const [words, to, at] = ['mark', 'to', 'at'].map((name) => asked.get(name) ?? '')
  if (!words || !at || !/^[1-9]\d{0,5}$/.test(at) || words.length > longestWords) return undefined
  return { words, at: Number(at), ...(to && { to }) }
}

/** Words for an address: chats end a link at a bracket or a quotation mark. */
export function encodeWords(words: string): string {
  return encodeURIComponent(words).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function endOf(text: string, words: string, from: number): number | undefined {
  const at = text.indexOf(words, from)
  return at < 0 ? undefined : at + words.length
}

// Half of a rare character cannot stand in an address.
function edge(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at
}
