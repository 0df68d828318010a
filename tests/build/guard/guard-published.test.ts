import assert from 'node:assert/strict'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { forgetParts } from '../../support/forget-parts.ts'
import { hashesOf } from '../../support/hashes-of.ts'
import { publish } from '../../support/run-publish.ts'
import { articleFile, writeNewspaper } from '../../support/small-newspaper.ts'

// Ids that no other newspaper of this checkout has: what is kept of them may be thrown away.
const issue = 'guarded-1'
const forget = () => forgetParts([`issues/${issue}`, 'sections/yaowen', 'search/0'])

test('a build refuses to take a published address away, until the article is withdrawn', async (t) => {
  const contentDirectory = writeNewspaper(t, {
    'issues/2025-01-15/issue.md': null,
    'issues/2025-01-15/01/01.md': null,
    [`issues/${issue}/issue.md`]: '---\ntitle: 有守的一期\n---\n',
    [`issues/${issue}/01/01.md`]: articleFile('kind: news', '留下的一段。'),
  })
  await forget()
  t.after(forget)
  const out = join(contentDirectory, '../out')
  // What the build without the second article has kept is as the third one wants it: it must not be taken for published.
  assert.equal((await publish(contentDirectory)).code, 0)
  const file = join(contentDirectory, `issues/${issue}/01/02.md`)
  writeFileSync(file, articleFile('kind: news', '会走的一段。'))
  const added = await publish(contentDirectory)
  assert.equal(added.code, 0, added.errors)
  assert.doesNotMatch(added.errors, /没有与读者手里的网站对照/)
  const before = hashesOf(out)

  const moved = join(contentDirectory, `issues/${issue}/01/03.md`)
  renameSync(file, moved)
  const steps = {
    renamed: () => undefined,
    removed: () => rmSync(moved),
    'a draft': () => writeFileSync(file, articleFile('status: draft', '会走的一段。')),
  }
  for (const [step, edit] of Object.entries(steps)) {
    edit()
    const { code, lines, errors } = await publish(contentDirectory)
    assert.deepEqual([code, lines], [1, []], step)
    assert.match(
      errors,
      /issues\/guarded-1\/01\/02\.md:\d: 错误：\/issues\/guarded-1\/01\/02\/ 发布过，应当留着/,
      step,
    )
    assert.doesNotMatch(errors, /\n\s+at |Creating an optimized/, step)
    assert.deepEqual(hashesOf(out), before, step)
  }
  writeFileSync(file, articleFile('status: withdrawn', '会走的一段。'))
  const withdrawn = await publish(contentDirectory)
  assert.equal(withdrawn.code, 0, withdrawn.errors)
  rmSync(file)
  const gone = await publish(contentDirectory)
  assert.equal(gone.code, 0, gone.errors)
  assert.ok(gone.lines.includes('D issues/guarded-1/01/02/index.html'))
})
