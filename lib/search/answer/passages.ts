import type { DocumentMatch, PieceMatch, Place } from '../query/match-document.ts'
import type { MarkedText, SearchPassage } from './answer.ts'

const mostPassages = 3
const passageLength = 90
const before = 24
const ellipsis = '…'

/** Up to three passages of a document, those with most of the query first, in the order of the text. */
export function passagesOf({ pieces }: DocumentMatch): readonly SearchPassage[] {
  const bodies = pieces.filter(({ piece }) => piece.paragraph || piece.field === 'caption' || !piece.field)
  const marked = bodies
    .map((match, at) => ({ match, at, clauses: clausesIn(match.places) }))
    .filter(({ clauses }) => clauses > 0)
  const best = marked
    .sort((one, other) => other.clauses - one.clauses || one.at - other.at)
    .slice(0, mostPassages)
  if (best.length > 0) return best.map(({ match }) => passageOf(match))
  const opening = bodies.find(({ piece }) => piece.paragraph)
  return opening ? [passageOf(opening)] : []
}

/** A text with the places of the query as marks, none overlapping. */
export function markedText(matches: readonly PieceMatch[], text: string): MarkedText {
  const match = matches.find(({ piece }) => piece.text === text)
  return { text, marks: mergePlaces(match?.places ?? []) }
}

/** The strings found, as they stand in the text, the most frequent first. */
export function markedStrings({ pieces }: DocumentMatch): readonly string[] {
  const counts = new Map<string, number>()
  for (const { piece, places } of pieces) {
    if (piece.weight === 0) continue
    for (const [start, end] of mergePlaces(places)) {
      const text = piece.text.slice(start, end)
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  return sorted.slice(0, 12).map(([text]) => text)
}

function passageOf({ piece, places }: PieceMatch): SearchPassage {
  const { text, marks } = cut(piece.text, mergePlaces(places), bestStart(places))
  const paragraph = piece.paragraph?.id
  return { text, marks, ...(paragraph !== undefined && { paragraph }) }
}

/** Cuts a passage around its best place, so that it neither begins nor ends within a character. */
function cut(text: string, marks: MarkedText['marks'], best: number): MarkedText {
  const [first] = marks.filter(([start]) => start >= best)
  const longest = Math.max(passageLength, (first ? first[1] - first[0] : 0) + before)
  if (text.length <= longest + before) return { text, marks }
  const from = openingOf(text, Math.max(0, Math.min(best - before, text.length - longest)), best)
  const to = wholeEnd(text, Math.min(text.length, from + longest))
  const lead = from > 0 ? ellipsis : ''
  const inside = marks.filter(([start, end]) => start >= from && end <= to)
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? ellipsis : ''}`,
    marks: inside.map(([start, end]) => [start - from + lead.length, end - from + lead.length] as const),
  }
}

/** The beginning of a sentence near `from`, else `from`. */
function openingOf(text: string, from: number, best: number): number {
  if (from === 0) return 0
  const stop = text.slice(from, best).search(/[。！？；，、]/)
  if (stop >= 0) return from + stop + 1
  return isInside(text, from) ? from + 1 : from
}

function wholeEnd(text: string, to: number): number {
  return isInside(text, to) ? to + 1 : to
}

function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

/** Start of the stretch of a passage's length that holds most clauses. */
function bestStart(places: readonly Place[]): number {
  let best = places[0]?.start ?? 0
  let most = 0
  for (const { start } of places.slice(0, 50)) {
    const inside = clausesIn(
      places.filter((place) => place.start >= start && place.end <= start + passageLength - before),
    )
    if (inside > most) {
      most = inside
      best = start
    }
  }
  return best
}

function clausesIn(places: readonly Place[]): number {
  return new Set(places.map(({ clause }) => clause)).size
}

function mergePlaces(places: readonly Place[]): (readonly [number, number])[] {
  const merged: [number, number][] = []
  for (const { start, end } of places) {
    const last = merged[merged.length - 1]
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
