import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { IndexReader } from '../../../../lib/search/index/index-reader.ts'
import { compileQuery, termsOf } from '../../../../lib/search/query/compile-query.ts'
import { parseQuery } from '../../../../lib/search/query/parse-query.ts'
import { rankCandidates } from '../../../../lib/search/rank/rank-candidates.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

describe('order of candidates by what the index knows of them', () => {
  it('gives each word of a few documents its rarity, equal ones the newest first', async () => {
    const ranked = await rank(['消防', '消防', '救援', '消防，救援'], '消防', [0, 1, 3])
    // Three of four hold it: ln(1 + 1.5 / 3.5) = 0.356675.
    assert.deepEqual(rounded(ranked), { documents: [3, 1, 0], scores: [0.357, 0.357, 0.357], holders: [3] })
  })

  it('adds the words of a query', async () => {
    const ranked = await rank(['消防，站', '消防', '救援，站', '消防，救援'], '消防 救援', [3])
    // Besides 0.356675 two of four hold 救援: ln 2 = 0.693147.
    assert.deepEqual(rounded(ranked), { documents: [3], scores: [1.05], holders: [3, 2] })
  })

  it('takes the best of alternatives, as rare as all of them together', async () => {
    const ranked = await rank(['消防', '救援', '无关', '消防，救援'], '消防 OR 救援', [0, 1, 3])
    // Two hold each: ln(1 + 0.5 / 4.5) = 0.105361.
    assert.deepEqual(rounded(ranked), { documents: [3, 1, 0], scores: [0.105, 0.105, 0.105], holders: [4] })
  })

  it('gives a candidate nothing for a word that another document holds', async () => {
    const ranked = await rank(['消防', '救援', '消防', '消防，救援'], '消防 救援', [0, 2, 3])
    assert.deepEqual(rounded(ranked), { documents: [3, 2, 0], scores: [1.05, 0.357, 0.357], holders: [3, 2] })
  })

  it('keeps the better of two alternatives that a candidate holds', async () => {
    const texts = Array.from({ length: 20 }, (_, at) =>
      at === 4 ? '消防消防消防，救援' : '消防，救援，天气好',
    )
    const { documents } = await rank(texts, '消防 OR 救援', [...texts.keys()])
    assert.deepEqual(documents.slice(0, 3), [4, 19, 18])
  })

  it('counts the weakest term of a word, and puts what it weighs most in front', async () => {
    const texts = Array.from({ length: 20 }, (_, at) =>
      at === 4 ? '消防站消防站，消防' : '消防站，好好好好好好',
    )
    const { documents, scores } = await rank(texts, '消防站', [...texts.keys()])
    assert.deepEqual(documents.slice(0, 3), [4, 19, 18])
    // All but the first hold it once, in texts of mean length: 1 × ln(1 + 0.5 / 20.5).
    assert.equal(scores[1]?.toFixed(3), '0.024')
  })

  it('ranks candidates only that the filter lets through', async () => {
    const ranked = await rank(['消防', '消防', '消防'], '消防', [1], [1, 2])
    assert.deepEqual(ranked.documents, [1])
    assert.deepEqual(ranked.holders, [1])
  })
})

async function rank(
  texts: readonly string[],
  query: string,
  candidates: readonly number[],
  range: readonly [number, number] = [0, texts.length],
) {
  const documents = texts.map((text, at) =>
    sampleDocument(`issue-${String(at).padStart(2, '0')}/01/01`, {
      headline: '',
      paragraphs: [{ id: 'p1', text }],
    }),
  )
  const reader = await IndexReader.open((await memoryIndex(documents)).fetchBytes)
  const compiled = compileQuery(parseQuery(query), undefined)
  await reader.load(termsOf(compiled))
  return rankCandidates(reader, compiled, candidates, { range, terms: [] })
}

function rounded({ documents, scores, holders }: Awaited<ReturnType<typeof rank>>) {
  return { documents, scores: scores.map((score) => Math.round(score * 1000) / 1000), holders }
}
