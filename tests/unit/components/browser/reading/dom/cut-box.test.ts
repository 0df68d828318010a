import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cutBox } from '../../../../../../components/browser/reading/dom/cut-box.ts'

describe('cutBox', () => {
  const level = [4, 8, 0.2, 0.5, 0.4, 0.1] as const
  const upright = [4, 8, 0.2, 0.5, 0.1, 0.4] as const

  it('gives the whole word where more of its line was found', () => {
    assert.deepEqual(cutBox(level, 0, 20), [0.2, 0.5, 0.4, 0.1])
  })

  it('cuts along the direction in which the word is set', () => {
    assert.deepEqual(cutBox(level, 5, 6)?.map(round), [0.3, 0.5, 0.1, 0.1])
    assert.deepEqual(cutBox(upright, 6, 9)?.map(round), [0.2, 0.7, 0.1, 0.2])
  })

  it('gives nothing of a word that was not found', () => {
    assert.equal(cutBox(level, 0, 4), undefined)
    assert.equal(cutBox(level, 8, 9), undefined)
  })
})

function round(part: number): number {
  return Math.round(part * 1000) / 1000
}
