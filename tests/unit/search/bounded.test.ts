import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { parseQuery } from '../../../lib/search/query/parse-query.ts'
import { normalText } from '../../../lib/search/text/normalise.ts'
import { otherSpellings } from '../../../lib/search/text/numerals.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { memoryIndex, sampleDocument } from '../../support/memory-index.ts'

/** Milliseconds that no query may take here; each takes a few. */
const patience = 1500

const documents = [
  sampleDocument('2025-01-01/01/01', {
    date: '2025-01-01',
    headline: '消防救援支队举行第十七次演练',
    byline: ['王涵'],
    paragraphs: [{ id: 'p1', text: '二〇二四年共出动一万四千六百人次，比2023年增长百分之五。' }],
  }),
]

/** Fails for what ends, but late; what never ends fails by the runner's time limit. */
function timed<Result>(run: () => Result, what: string): Result {
  const start = performance.now()
  const result = run()
  assert.ok(performance.now() - start < patience, `${what} took ${Math.round(performance.now() - start)} ms`)
  return result
}

test('it spells no number that is larger than any paper prints', () => {
  for (const word of [
    `一${'亿'.repeat(39)}`,
    `一${'万'.repeat(99)}`,
    `一${'亿千百十'.repeat(400)}`,
    '一万亿',
    '九'.repeat(400),
    '9'.repeat(400),
    `${'9'.repeat(400)}亿`,
  ]) {
    assert.deepEqual(
      timed(() => otherSpellings(word), word),
      [],
      word,
    )
  }
})

test('it spells numbers of any length in few ways', () => {
  const numeral = fc.string({
    unit: fc.constantFrom(...'零〇一二两三九十百千万亿0159.%分之年月次'),
    maxLength: 200,
  })
  fc.assert(
    fc.property(numeral, (word) => {
      const spellings = timed(() => otherSpellings(word), word)
      assert.ok(spellings.length <= 9)
    }),
    fuzzRuns(400),
  )
})

test('it reads whatever is typed or pasted in a moment', () => {
  const part = fc.constantFrom(
    ...'“”"——《》-－|OR 作者:日期:一亿〇99.,%\n　⻓王a',
    'http://',
    '——《',
    '”——',
    '日期:..',
    '\u200b',
    '\u0301',
  )
  const pasted = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(pasted, fc.integer({ min: 1, max: 5000 }), (unit, times) => {
      const { clauses } = timed(() => parseQuery(unit.repeat(times)), unit)
      assert.ok(clauses.length <= 24)
      timed(() => normalText(unit.repeat(times)), unit)
    }),
    fuzzRuns(60),
  )
  timed(() => parseQuery(`“${'一”——'.repeat(50_000)}`), 'a quotation without a source')
})

test('it answers letters and numerals of any kind in a moment', async () => {
  const search = createSearch(await memoryIndex(documents))
  const letters = fc.string({ unit: fc.constantFrom(...`aüi' n1消`), maxLength: 60 })
  const numerals = fc.string({ unit: fc.constantFrom(...'一亿万十〇2年 0消防'), maxLength: 80 })
  const asked = async (query: string) => {
    const start = performance.now()
    await search.search(query)
    assert.ok(performance.now() - start < patience, query)
  }
  for (const query of [`一${'亿'.repeat(39)}`, `${'a'.repeat(58)}1`, `${'xi'.repeat(29)}1`, "a'".repeat(30)])
    await asked(query)
  await fc.assert(fc.asyncProperty(fc.oneof(letters, numerals), asked), fuzzRuns(40))
})
