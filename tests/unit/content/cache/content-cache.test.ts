import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ContentCache } from '../../../../lib/content/cache/content-cache.ts'
import { sampleArchive } from '../../../support/sample.ts'

const record = { references: [], remarks: [], targets: ['a/01/01'], digest: 'd' }

function openCache(t: TestContext) {
  const directory = mkdtempSync(join(tmpdir(), 'cache-'))
  t.after(() => rmSync(directory, { recursive: true }))
  const makeOld = (name: string, hours: number) => {
    const time = Date.now() / 1000 - hours * 3600
    utimesSync(join(directory, name), time, time)
  }
  return { cache: new ContentCache(directory), directory, makeOld }
}

test('ContentCache: it gives back what it was given, and nothing for an unknown key', (t) => {
  const { cache } = openCache(t)
  cache.writeIssue('k', 'null', record)
  assert.deepEqual(
    [cache.readRecord('k'), cache.readRecord('l'), cache.readIssue('k')],
    [record, undefined, null],
  )
})

test('ContentCache: it has nothing where a file was damaged', (t) => {
  const { cache, directory } = openCache(t)
  cache.writeIssue('k', 'null', record)
  writeFileSync(join(directory, 'records/k.json'), '{"refer')
  assert.equal(cache.readRecord('k'), undefined)
})

test('ContentCache: it removes what is old and in none of the newest indexes', (t) => {
  const { cache, directory, makeOld } = openCache(t)
  for (const key of ['kept', 'old', 'young']) cache.writeIssue(key, 'null', record)
  for (let age = 1; age <= 5; age++) {
    const keys = age === 5 ? { b: 'old' } : { a: 'kept' }
    cache.writeIndex({ archive: { ...sampleArchive([]), digest: `d${age}` }, keys })
    makeOld(`index-d${age}.json`, 2 + age)
  }
  for (const name of ['issues/kept.json', 'records/kept.json', 'issues/old.json', 'records/old.json'])
    makeOld(name, 9)
  cache.prune()
  const names = [
    'issues/kept',
    'records/kept',
    'issues/young',
    'index-d4',
    'issues/old',
    'records/old',
    'index-d5',
  ]
  assert.deepEqual(
    names.filter((name) => !existsSync(join(directory, `${name}.json`))),
    ['issues/old', 'records/old', 'index-d5'],
  )
})

test('ContentCache: it forgets issues as they were before, in every index, and nothing that is newer', (t) => {
  const { cache, directory, makeOld } = openCache(t)
  const index = (digest: string, keys: Readonly<Record<string, string>>) => {
    cache.writeIndex({ archive: { ...sampleArchive([]), digest }, keys })
    makeOld(`index-${digest}.json`, 1)
  }
  for (const key of ['before', 'never-listed', 'now', 'other']) {
    cache.writeIssue(key, 'null', record)
    for (const folder of ['issues', 'records']) makeOld(`${folder}/${key}.json`, 1)
  }
  cache.writeIssue('another-check', 'null', record)
  index('before', { a: 'before', b: 'other' })
  index('now', { a: 'now', b: 'other' })
  index('another-newspaper', { b: 'other' })
  cache.forget(['a'], 'now', Date.now() - 60_000)
  assert.deepEqual(readdirSync(directory).sort(), [
    'index-another-newspaper.json',
    'index-now.json',
    'issues',
    'records',
  ])
  assert.deepEqual(readdirSync(join(directory, 'issues')).sort(), [
    'another-check.json',
    'now.json',
    'other.json',
  ])
})

test('ContentCache: it knows the newest indexes by their time, not by their names', (t) => {
  const { cache, directory, makeOld } = openCache(t)
  for (const age of [1, 2, 3, 4, 5]) {
    cache.writeIndex({ archive: { ...sampleArchive([]), digest: `${'abcde'[5 - age]}` }, keys: {} })
    makeOld(`index-${'abcde'[5 - age]}.json`, 2 + age)
  }
  cache.prune()
  assert.deepEqual(
    readdirSync(directory).filter((name) => name.startsWith('index-')),
    ['index-b.json', 'index-c.json', 'index-d.json', 'index-e.json'],
  )
})
