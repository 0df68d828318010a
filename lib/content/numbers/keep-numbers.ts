import type { Paragraph } from '../../body-tree.ts'
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
 * inserted counts for itself, by a number that no other has: `p4-1`, and `p0-1` before the first paragraph.
 */
export function numbersToKeep(published: readonly Paragraph[], texts: readonly string[]): readonly string[] {
  const matches = alignParagraphs(
    published.map(({ text }) => text),
    texts,
  )
  const lastMatch = matches.findLastIndex((match) => match !== undefined)
  const numbers = published.map(({ id }) => partsOf(id))
  const state = { counted: 0, inserted: highestInserted(numbers) }
  const highest = Math.max(0, ...numbers.map(({ counted }) => counted))
  return matches.map((match, index) => {
    const known = match === undefined ? undefined : published[match]
    return next(state, known?.id, index > lastMatch ? highest : undefined)
  })
}

/** The paragraphs that would lose the number they were published under. */
export function movedNumbers(
  published: readonly Paragraph[],
  current: readonly Paragraph[],
): readonly MovedNumber[] {
  const wanted = numbersToKeep(
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

interface State {
  /** Number of the last paragraph that counts. */
  counted: number
  /** The highest number of those inserted behind each: a new one comes after, also past those taken away. */
  readonly inserted: Map<number, number>
}

interface Parts {
  readonly counted: number
  readonly inserted: number
}

function next(state: State, known: string | undefined, highest: number | undefined): string {
  const parts = known === undefined ? undefined : partsOf(known)
  if (known !== undefined && parts && mayFollow(parts, state)) {
    state.counted = parts.counted
    return known
  }
  // Behind the last published paragraph the count goes on, past every number that was ever given.
  if (highest !== undefined) {
    state.counted = Math.max(highest, state.counted) + 1
    return `p${state.counted}`
  }
  const inserted = (state.inserted.get(state.counted) ?? 0) + 1
  state.inserted.set(state.counted, inserted)
  return `p${state.counted}-${inserted}`
}

function mayFollow({ counted, inserted }: Parts, state: State): boolean {
  return inserted === 0 ? counted > state.counted : counted >= state.counted
}

function highestInserted(numbers: readonly Parts[]): Map<number, number> {
  const highest = new Map<number, number>()
  for (const { counted, inserted } of numbers) {
    highest.set(counted, Math.max(inserted, highest.get(counted) ?? 0))
  }
  return highest
}

function partsOf(id: string): Parts {
  const [counted = '0', inserted = '0'] = id.slice(1).split('-')
  return { counted: Number(counted), inserted: Number(inserted) }
}
