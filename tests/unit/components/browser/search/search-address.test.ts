import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  formatSearchAddress,
  isEmptySearch,
  parseSearchAddress,
} from '../../../../../components/browser/search/search-address.ts'

test('parseSearchAddress: it reads words, order and every filter', () => {
  const search =
    '?q=%E6%B6%88%E9%98%B2&order=date&years=2024-2023&issue=2025-lianghui&section=yaowen&byline=%E7%8E%8B%E6%B6%B5&ads=no'
  assert.deepEqual(parseSearchAddress(search), {
    query: '消防',
    order: 'date',
    filter: {
      years: [2023, 2024],
      issue: '2025-lianghui',
      section: 'yaowen',
      byline: '王涵',
      withoutAds: true,
    },
  })
})

test('parseSearchAddress: it takes one year for the first and the last', () => {
  assert.deepEqual(parseSearchAddress('?years=2024').filter, { years: [2024, 2024] })
})

test('parseSearchAddress: it leaves out what is malformed or somebody else’s', () => {
  assert.deepEqual(parseSearchAddress('?years=abcd&order=price&from=timeline&issue=&ads=yes'), {
    query: '',
    order: 'relevance',
    filter: {},
  })
})

test('formatSearchAddress: it names only what is asked', () => {
  assert.equal(formatSearchAddress({ query: '', order: 'relevance', filter: {} }), '/search/')
  assert.equal(
    formatSearchAddress({ query: 'a b', order: 'date', filter: { years: [2024, 2024], withoutAds: true } }),
    '/search/?q=a+b&order=date&years=2024&ads=no',
  )
})

test('formatSearchAddress: it is what parseSearchAddress reads, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('relevance', 'date'), (query, order) => {
      const address = { query, order, filter: { issue: 'a-1', years: [1999, 2024] as const } } as const
      const { search } = new URL(formatSearchAddress(address), 'https://example.org')
      assert.deepEqual(parseSearchAddress(search), {
        ...address,
        filter: { years: [1999, 2024], issue: 'a-1' },
      })
    }),
  )
})

test('isEmptySearch: a filter alone is something to look for, white space is not', () => {
  assert.equal(isEmptySearch(parseSearchAddress('?q=+')), true)
  assert.equal(isEmptySearch(parseSearchAddress('?byline=a')), false)
})
