import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { readArchive, readIssue } from '../../../lib/content/archive.ts'
import { checkContent } from '../../../lib/content/check-content.ts'
import { ContentError } from '../../../lib/content/content-error.ts'
import { setEnvironment } from '../../support/set-environment.ts'
import { articleFile, articlePath, writeNewspaper } from '../../support/small-newspaper.ts'

test('readArchive, readIssue: they give the content as it is now', async (t) => {
  const directory = writeNewspaper(t, {})
  setEnvironment(t, { CONTENT_DIR: directory })
  const [before] = (await readArchive()).issues
  assert.equal(before?.pages[0]?.articles[0]?.headline[0], '测试标题')
  writeFileSync(join(directory, articlePath), '---\nheadline: 改过的标题\n---\n')
  // A page that is being made asks several times, and is told the same.
  assert.deepEqual((await readArchive()).issues, [before])
  await setTimeout(1100)
  const issue = await readIssue('2025-01-15')
  assert.deepEqual(
    issue?.pages[0]?.articles.map(({ id, headline }) => ({ id, headline })),
    [{ id: '2025-01-15/01/01', headline: ['改过的标题'] }],
  )
})

test('readIssue: it gives nothing for an id that no issue has', async (t) => {
  setEnvironment(t, { CONTENT_DIR: writeNewspaper(t, {}) })
  assert.deepEqual(
    [await readIssue('2025-01-16'), await readIssue('constructor'), await readIssue('../2025-01-15')],
    [undefined, undefined, undefined],
  )
})

test('readArchive: it throws every problem of faulty content', async (t) => {
  const directory = writeNewspaper(t, { [articlePath]: articleFile('rank: 一\nkind: 二') })
  setEnvironment(t, { CONTENT_DIR: directory, LC_ALL: 'zh_CN.UTF-8' })
  await assert.rejects(readArchive(), (error) => {
    assert.ok(error instanceof ContentError)
    assert.equal(
      error.message,
      [
        '报纸内容有 2 处错误',
        `${directory}/${articlePath}:3: 错误：rank 应是 lead、ear、major、normal、brief 之一，但是“一”；写其中一个词；不知道就去掉这一行 [field-word]`,
        `${directory}/${articlePath}:4: 错误：kind 应是 news、feature、comment、photo、notice、advertisement 之一，但是“二”；写其中一个词；不知道就去掉这一行 [field-word]`,
      ].join('\n'),
    )
    return true
  })
})

test('readArchive, readIssue: in a build they give what was checked before it, not what came after', async (t) => {
  const directory = writeNewspaper(t, {})
  const { archive } = await checkContent({ directory })
  setEnvironment(t, { CONTENT_DIR: directory, CONTENT_DIGEST: archive?.digest ?? '' })
  writeFileSync(join(directory, articlePath), 'no front matter')
  assert.deepEqual(await readArchive(), archive)
  assert.equal((await readIssue('2025-01-15'))?.pages[0]?.articles[0]?.headline[0], '测试标题')
})

test('readArchive: it says what to do where a build finds nothing that was checked', async (t) => {
  setEnvironment(t, { CONTENT_DIGEST: 'unknown' })
  await assert.rejects(readArchive(), {
    message: 'the cache should hold content unknown, but does not; start the build again',
  })
})
