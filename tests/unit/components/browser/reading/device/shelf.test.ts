import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  mergeShelves,
  parseShelf,
  type ShelfEntry,
  withEntry,
  withoutEntry,
} from '../../../../../../components/browser/reading/device/shelf.ts'

const entry = (number: number, at = number): ShelfEntry => ({
  path: `/issues/a/01/${number}/`,
  title: `第${number}篇`,
  place: '测试日报',
  at,
})
const empty = parseShelf(null)

test('parseShelf: it takes what a shelf was exported as', () => {
  const shelf = { saved: [entry(2), entry(1)], read: [entry(3)], forgets: true }
  assert.deepEqual(parseShelf(JSON.stringify(shelf)), shelf)
})

test('parseShelf: it leaves out what is no article of the site', () => {
  const others = [
    { ...entry(1), path: 'https://example.com/' },
    { ...entry(1), path: 'javascript:alert(1)' },
    { ...entry(1), path: '/issues/../about/' },
    { ...entry(1), at: '1' },
    { ...entry(1), title: undefined },
    null,
    'x',
  ]
  assert.deepEqual(parseShelf(JSON.stringify({ saved: [...others, entry(1)], read: 7 })), {
    saved: [entry(1)],
    read: [],
    forgets: false,
  })
  for (const kept of ['', '[]', '"x"', 'null', '{"saved":']) assert.deepEqual(parseShelf(kept), empty)
})

test('withEntry: an article stands on a list once, the newest first, and the list has an end', () => {
  const twice = withEntry(
    withEntry(withEntry(empty, 'read', entry(1, 1)), 'read', entry(2, 2)),
    'read',
    entry(1, 3),
  )
  assert.deepEqual(twice.read, [entry(1, 3), entry(2, 2)])
  let full = empty
  for (let number = 1; number <= 501; number += 1) full = withEntry(full, 'read', entry(number))
  assert.equal(full.read.length, 500)
  assert.equal(full.read[0]?.at, 501)
})

test('withoutEntry: it takes the article off that list only', () => {
  const both = withEntry(withEntry(empty, 'saved', entry(1)), 'read', entry(1))
  assert.deepEqual(withoutEntry(both, 'saved', entry(1).path), { ...empty, read: [entry(1)] })
})

test('mergeShelves: it holds the articles of both, and the device’s own wish', () => {
  const own = { saved: [entry(1, 5)], read: [], forgets: true }
  const other = { saved: [entry(1, 1), entry(2, 9)], read: [entry(3)], forgets: false }
  assert.deepEqual(mergeShelves(own, other), {
    saved: [entry(2, 9), entry(1, 5)],
    read: [entry(3)],
    forgets: true,
  })
})
