import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { forgetParts } from '../../support/forget-parts.ts'
import { hashesOf } from '../../support/hashes-of.ts'
import { publish } from '../../support/run-publish.ts'
import { articleFile, type Files, writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'
import { walkFiles } from '../../support/walk-files.ts'

// Ids that no other newspaper of this checkout has: what is kept of them may be thrown away.
const issues = ['foreign-1', 'foreign-2'] as const

const issue = (id: string, date: string): Files => ({
  [`issues/${id}/issue.md`]: `---\ntitle: 外来的${id.at(-1)}期\ndate: ${date}\n---\n`,
  [`issues/${id}/01/01.md`]: articleFile('section: yaowen', `${date}的一段。`),
})

function write(directory: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), '不属于这份报纸')
  }
}

async function open(t: TestContext) {
  const contentDirectory = writeNewspaper(t, {
    'issues/2025-01-15/issue.md': null,
    'issues/2025-01-15/01/01.md': null,
    'publication.md': '---\ntitle: 外来日报\nurl: https://example.com/\n---\n',
    ...issue(issues[0], '2025-01-15'),
  })
  const forget = () => forgetParts([...issues.map((id) => `issues/${id}`), 'sections/yaowen', 'search/0'])
  await forget()
  t.after(forget)
  return { contentDirectory, out: join(contentDirectory, '../out') }
}

test('what lies in the folder of the site and is not of it stays over builds, is told, and goes to no host', async (t) => {
  const { contentDirectory, out } = await open(t)
  assert.equal((await publish(contentDirectory)).code, 0)
  const list = readFileSync(join(out, '../.out.files.json'), 'utf8')
  assert.deepEqual([...JSON.parse(list).files].sort(), [...walkFiles(out)].sort())
  const foreign = ['.well-known/security.txt', 'CNAME', `issues/${issues[0]}/01/scan.pdf`]
  write(out, foreign)
  for (const step of ['again', 'with another issue'] as const) {
    if (step === 'with another issue') writeFiles(contentDirectory, issue(issues[1], '2025-01-16'))
    const { code, lines, errors } = await publish(contentDirectory)
    assert.equal(code, 0, errors)
    const told = `out: 不是网站的，留着: .well-known/, CNAME, issues/${issues[0]}/01/scan.pdf`
    assert.ok(errors.includes(told), errors)
    assert.ok(!lines.some((line) => foreign.includes(line.slice(2))), step)
    for (const file of foreign) assert.equal(readFileSync(join(out, file), 'utf8'), '不属于这份报纸', step)
  }
})

test('a folder with the site of somebody else is refused before anything is drawn, and stays as it is', async (t) => {
  const { contentDirectory, out } = await open(t)
  write(out, ['404.html', 'CNAME', 'index.html', 'search/index.html', 'sw.js'])
  const before = hashesOf(out)
  for (const attempt of [1, 2]) {
    const { code, lines, errors } = await publish(contentDirectory)
    assert.deepEqual([code, lines], [1, []])
    assert.equal(
      errors,
      `OUT_DIR ${out}：这里应没有文件夹，或是空的，或是以前生成的网站，但放着别的（404.html、CNAME、index.html）；什么也没有动，换一个或清空它\n`,
    )
    assert.deepEqual(hashesOf(out), before, `${attempt}`)
  }
  rmSync(out, { recursive: true })
  assert.equal(existsSync(join(out, '../.out.building')), false)
})
