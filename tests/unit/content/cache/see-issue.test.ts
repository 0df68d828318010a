import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { ContentCache } from '../../../../lib/content/cache/content-cache.ts'
import { seeIssue } from '../../../../lib/content/cache/see-issue.ts'
import { openContentFolder } from '../../../../lib/content/files/content-folder.ts'
import { newProblem, type Problem } from '../../../../lib/problems/problem.ts'
import { articleFile, articlePath, type Files, writeNewspaper } from '../../../support/small-newspaper.ts'

const id = '2025-01-15'

function open(t: TestContext, changes: Files = {}) {
  const directory = writeNewspaper(t, changes)
  const cache = new ContentCache(join(directory, '../cache'))
  const see = async (version = '1', before: Problem[] = []) => {
    const problems = [...before]
    const folder = openContentFolder(directory, problems)
    assert.ok(folder)
    return {
      ...(await seeIssue(folder, cache, id, version, { title: '测试日报' })),
      faults: problems.length - before.length,
    }
  }
  return { directory, cache, see }
}

describe('seeIssue', () => {
  it('parses an issue once, and knows it while neither its files nor the code have changed', async (t) => {
    const { directory, cache, see } = open(t)
    const first = await see()
    assert.deepEqual([first.isNew, first.entry?.id, first.faults], [true, id, 0])
    assert.equal(cache.readIssue(first.key)?.pages[0]?.articles[0]?.headline[0], '测试标题')
    assert.deepEqual(await see(), { ...first, isNew: false })
    const newer = await see('2')
    assert.deepEqual([newer.isNew, newer.digest, newer.key === first.key], [true, first.digest, false])
    writeFileSync(join(directory, articlePath), articleFile('kicker: 引题'))
    const changed = await see()
    assert.deepEqual([changed.isNew, changed.key === first.key], [true, false])
    assert.notEqual(changed.digest, first.digest)
  })

  it('keeps no issue that is faulty, nor one of which files are', async (t) => {
    const faulty = open(t, { [articlePath]: articleFile('rank: 一') })
    const { key, isNew, faults } = await faulty.see()
    assert.deepEqual([isNew, faults, faulty.cache.readRecord(key)], [true, 1, undefined])
    const withStray = open(t, { [`issues/${id}/notes.txt`]: '甲' })
    const first = await withStray.see()
    assert.deepEqual([first.isNew, first.faults], [true, 1])
    assert.deepEqual(await withStray.see(), first)
  })

  it('keeps an issue whatever is wrong with others', async (t) => {
    const { see } = open(t)
    const before = [newProblem('a', 1, 'conflict-mark')]
    assert.equal((await see('1', before)).isNew, true)
    assert.equal((await see('1', before)).isNew, false)
  })
})
