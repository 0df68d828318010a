import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DocumentMatch, Place } from '../../../../lib/search/query/match-document.ts'
import { scoreMatch } from '../../../../lib/search/rank/score-match.ts'
import { sampleDocument } from '../../../support/memory-index.ts'

// Two documents of mean length, each word in one of them and once: it adds ln 2 × 1 = 0.693147.
const collection = { documents: 2, averageLength: 100, holders: [1, 1, 1] }
const once = Math.LN2

describe('score of a document that was read', () => {
  it('adds what each word of the query tells', () => {
    near(scoreMatch(match([[]], [1]), collection), once)
    near(scoreMatch(match([[]], [1, 1]), collection), 2 * once)
    near(scoreMatch(match([[]], [6, 1]), collection), 1.963917) // 0.693147 × (1.833333 + 1)
  })

  it('counts a rarer word for more, and one of unknown rarity as one that a document holds', () => {
    near(scoreMatch(match([[]], [1, 1]), { ...collection, holders: [1, 2] }), 0.875469) // + 0.182322
    near(scoreMatch(match([[]], [1]), { ...collection, holders: [] }), once)
  })

  it('counts a longer document for less', () => {
    near(scoreMatch({ ...match([[]], [1]), length: 200 }, collection), 0.491911) // 0.693147 × 0.709677
  })

  it('adds a quarter where words follow each other', () => {
    near(scoreMatch(match([[place(0, 4, 6), place(1, 6, 8)]], [1, 1]), collection), 2.5 * once)
  })

  it('adds an eighth where ten characters stand between them, in whichever order', () => {
    near(scoreMatch(match([[place(0, 0, 2), place(1, 12, 14)]], [1, 1]), collection), 2.25 * once)
    near(scoreMatch(match([[place(1, 0, 2), place(0, 12, 14)]], [1, 1]), collection), 2.25 * once)
  })

  it('goes by the closest places of all words, in any piece', () => {
    const far = [place(0, 0, 2), place(1, 40, 42)]
    const near10 = [place(0, 0, 2), place(0, 30, 32), place(1, 42, 44), place(0, 90, 92)]
    near(scoreMatch(match([far, near10, []], [4, 2]), collection), 2.391858) // 0.693147 × (1.692308 + 1.375) × 1.125
  })

  it('looks at the whole stretch between the first and the last of three words', () => {
    const places = [place(0, 0, 2), place(1, 6, 8), place(2, 14, 16)]
    near(scoreMatch(match([places], [1, 1, 1]), collection), 3.375 * once) // 10 between: 3 × 1.125
  })

  it('adds nothing where no piece holds all words, or where there is but one', () => {
    near(scoreMatch(match([[place(0, 0, 2)], [place(1, 0, 2)]], [1, 1]), collection), 2 * once)
    near(scoreMatch(match([[place(0, 0, 2)]], [1]), collection), once)
  })

  it('takes words that overlap as following each other', () => {
    near(scoreMatch(match([[place(0, 0, 4), place(1, 2, 6)]], [1, 1]), collection), 2.5 * once)
  })
})

/** A document of mean length with so many places of each word, some of which are named for each of its pieces. */
function match(pieces: readonly (readonly Place[])[], frequencies: readonly number[]): DocumentMatch {
  return {
    document: sampleDocument('2025-01-02/01/01'),
    pieces: pieces.map((places) => ({ piece: { text: '', weight: 1 }, places })),
    frequencies,
    length: 100,
  }
}

function place(clause: number, start: number, end: number): Place {
  return { clause, start, end }
}

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 0.00001, `should be ${expected}, but is ${actual}`)
}
