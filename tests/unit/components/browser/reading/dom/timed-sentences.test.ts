import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { heardAt, timeSentences } from '../../../../../../components/browser/reading/dom/timed-sentences.ts'

const page = ['甲。', '乙。', '甲。', '丙。'].map((spoken, index) => ({ spoken, index }))

describe('timeSentences', () => {
  it('gives sentences that repeat their times in order', () => {
    const timed = timeSentences(
      [
        [0, '甲。'],
        [1, '乙。'],
        [2, '甲。'],
        [3, '丙。'],
      ],
      page,
    )
    assert.deepEqual(
      timed.map(({ start, sentence }) => [start, sentence.index]),
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    )
  })

  it('passes over what the recording alone has, and what the page alone has', () => {
    const timed = timeSentences(
      [
        [0, '甲。'],
        [1, '旧。'],
        [2, '甲。'],
        [3, '丙。'],
      ],
      page,
    )
    assert.deepEqual(
      timed.map(({ start, sentence }) => [start, sentence.index]),
      [
        [0, 0],
        [2, 2],
        [3, 3],
      ],
    )
  })
})

it('heardAt: it is the last sentence that has begun', () => {
  const timed = timeSentences(
    [
      [0.5, '甲。'],
      [2, '乙。'],
    ],
    page,
  )
  assert.deepEqual(
    [0, 0.5, 1.9, 2, 99].map((seconds) => heardAt(timed, seconds)),
    [-1, 0, 0, 1, 1],
  )
})
