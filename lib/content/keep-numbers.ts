import type { Paragraph } from '../model.ts'
import { alignParagraphs } from './align-paragraphs.ts'

/** A number that links lead to, and what would be called so. */
export interface MovedNumber {
  /** Place of the paragraph in the text, from 0. */
  readonly index: number
  readonly published: string
  readonly now: string
}

/**
 * The numbers that the paragraphs of a text should have so that each keeps the one it was published under. What was
 * inserted counts for itself: `p4-1`, and `p0-1` before the first paragraph.
 */
export function keptNumbers(published: readonly Paragraph[], texts: readonly string[]): readonly string[] {
  const matches = alignParagraphs(
    published.map(({ text }) => text),
    texts,
  )
  const lastMatch = matches.findLastIndex((match) => match !== undefined)
  const state = { counted: 0, inserted: 0 }
  const highest = Math.max(0, ...published.map(({ id }) => countOf(id)))
  return matches.map((match, index) => {
    const known = match === undefined ? undefined : published[match]?.id
    return next(state, known, index > lastMatch ? highest : undefined)
  })
}

/** The paragraphs that would lose the number they were published under. */
export function movedNumbers(
  published: readonly Paragraph[],
  current: readonly Paragraph[],
): readonly MovedNumber[] {
  const wanted = keptNumbers(
    published,
    current.map(({ text }) => text),
  )
  const known = new Set(published.map(({ id }) => id))
  return current.flatMap(({ id }, index) => {
    const kept = wanted[index]
    return kept === undefined || kept === id || !(known.has(kept) || known.has(id))
      ? []
      : [{ index, published: kept, now: id }]
  })
}

interface Count {
  counted: number
  inserted: number
}

function next(state: Count, known: string | undefined, highest: number | undefined): string {
  const number = known === undefined ? undefined : partsOf(known)
  if (number && number.counted > state.counted && number.inserted === 0)
    return count(state, number.counted, 0)
  const follows = number && number.counted === state.counted && number.inserted > state.inserted
  if (follows) return count(state, state.counted, number.inserted)
  // Behind the last published paragraph the count goes on, past every number that was ever given.
  if (highest !== undefined) return count(state, Math.max(highest, state.counted) + 1, 0)
  return count(state, state.counted, state.inserted + 1)
}

function count(state: Count, counted: number, inserted: number): string {
  state.counted = counted
  state.inserted = inserted
  return inserted === 0 ? `p${counted}` : `p${counted}-${inserted}`
}

function countOf(id: string): number {
  return partsOf(id).counted
}

function partsOf(id: string): { readonly counted: number; readonly inserted: number } {
  const [counted = '0', inserted = '0'] = id.slice(1).split('-')
  return { counted: Number(counted), inserted: Number(inserted) }
}
