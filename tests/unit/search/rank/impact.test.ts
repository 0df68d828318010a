import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { impactOf, rarityOf } from '../../../../lib/search/rank/impact.ts'

// All figures were worked out by hand from the formulas of BM25F with k1 = 1.2 and b = 0.75.

describe('rarity of a word: ln(1 + (N − n + 0.5) / (n + 0.5))', () => {
  it('is the logarithm of what is told by a word that so many documents hold', () => {
    near(rarityOf(1, 2), Math.LN2)
    near(rarityOf(2, 2), 0.182322) // ln 1.2
    near(rarityOf(0, 2), 1.791759) // ln 6
    near(rarityOf(1, 100), 4.209655) // ln 67.3333
    near(rarityOf(50, 100), Math.LN2)
    near(rarityOf(100, 100), 0.004963) // ln 1.004975
  })
})

describe('impact of a word: f × 2.2 / (f + 1.2 × norm)', () => {
  it('grows ever less with the times that a word occurs, below 2.2', () => {
    near(impactOf(0, 100, 100), 0)
    near(impactOf(1, 100, 100), 1) // 2.2 / 2.2
    near(impactOf(2, 100, 100), 1.375) // 4.4 / 3.2
    near(impactOf(6, 100, 100), 1.833333) // 13.2 / 7.2
    near(impactOf(1000, 100, 100), 2.197363) // 2200 / 1001.2
  })

  it('is less in a longer document, by three quarters of how much longer it is', () => {
    // Where length did not count (b = 0) these would all be 1; where it counted in full (b = 1) 0.647 and 1.375.
    near(impactOf(1, 200, 100), 0.709677) // norm 1.75: 2.2 / 3.1
    near(impactOf(1, 50, 100), 1.257143) // norm 0.625: 2.2 / 1.75
    near(impactOf(1, 0, 100), 1.692308) // norm 0.25: 2.2 / 1.3
  })

  it('takes documents without any text for one character long', () => {
    near(impactOf(1, 1, 0), 1)
    near(impactOf(1, 2, 0.5), 0.709677)
  })
})

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 0.000001, `should be ${expected}, but is ${actual}`)
}
