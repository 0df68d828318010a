import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  findQuoted,
  formatQuotedPlace,
  parseQuotedPlace,
  toQuotedPlace,
} from '../../../../../../components/browser/reading/dom/quoted-place.ts'

test('toQuotedPlace: it keeps short words whole, and of a long passage the first and the last', () => {
  const text = '消防为民，消防在前；消防为民，一心一意守住这座城。'
  assert.deepEqual(toQuotedPlace(text, { start: 5, end: 7 }), { words: '消防', at: 2 })
  assert.deepEqual(toQuotedPlace(text, { start: 10, end: text.length }), {
    words: '消防为民，一',
    to: '这座城。',
    at: 1,
  })
})

test('an address leads back to the passage, whatever its words and however often they stand there', () => {
  const characters = fc.constantFrom(...'甲甲乙1a&,-+%#~| “”\n𠮷’()')
  fc.assert(
    fc.property(
      fc.string({ unit: characters, minLength: 1, maxLength: 120 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const places = [...[...text.matchAll(/./gsu)].map(({ index }) => index), text.length]
        const [first = 0, second = 0] = [places[a % places.length] ?? 0, places[b % places.length] ?? 0]
        const range = { start: Math.min(first, second), end: Math.max(first, second) }
        if (range.start === range.end) return
        const query = formatQuotedPlace(toQuotedPlace(text, range))
        assert.match(query, /^[\w%&=.~-]+$/)
        const mark = parseQuotedPlace(`?${query}`)
        assert.deepEqual(mark && findQuoted(text, mark), range)
      },
    ),
  )
})

test('findQuoted: it takes the first place where the text has lost the others, and nothing for what has gone', () => {
  assert.deepEqual(findQuoted('消防在前', { words: '消防', at: 3 }), { start: 0, end: 2 })
  assert.equal(findQuoted('消防在前', { words: '消防', to: '这座城', at: 1 }), undefined)
  assert.equal(findQuoted('在前', { words: '消防', at: 1 }), undefined)
})

test('parseQuotedPlace: it takes no address of a search, and none that was spoilt', () => {
  for (const search of ['', '?mark=消防|17次', '?mark=&at=1', '?mark=消防&at=0', '?mark=消防&at=x', '?at=1'])
    assert.equal(parseQuotedPlace(search), undefined)
})
