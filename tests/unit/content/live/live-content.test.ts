import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { LiveContent, type LiveState } from '../../../../lib/content/live/live-content.ts'
import {
  articleFile,
  articlePath,
  type Files,
  faultLine,
  writeFiles,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

/** A newspaper that is being edited; what is written is there for the next look, as after a second. */
function edited(t: TestContext, changes: Files) {
  const directory = writeNewspaper(t, changes)
  const live = new LiveContent(directory, join(directory, '../cache'))
  return {
    directory,
    live,
    write: (files: Files) => writeFiles(directory, files),
    faults: ({ problems }: LiveState) => problems.map((problem) => faultLine(problem, directory)),
  }
}

/** Headlines of the first page, and what stands beside them. */
function headlinesOf({ archive }: LiveState): readonly string[] {
  return (archive.issues[0]?.pages[0]?.articles ?? []).map(
    ({ headline, draft }) => headline.join(' ') + (draft ? ' (draft)' : ''),
  )
}

test('LiveContent: it gives drafts too, and says that they are', async (t) => {
  const { live } = edited(t, { 'issues/2025-01-15/01/02.md': articleFile('status: draft', '稿子写到一半。') })
  const state = await live.read()
  assert.deepEqual(headlinesOf(state), ['测试标题', '测试标题 (draft)'])
  const issue = await live.readIssue('2025-01-15')
  assert.deepEqual(
    issue?.pages[0]?.articles.map(({ draft, body }) => [draft, body.paragraphs[0]?.text]),
    [
      [undefined, '测试用的一段。'],
      [true, '稿子写到一半。'],
    ],
  )
})

test('LiveContent: a faulty article costs its own words, which its faults stand in place of', async (t) => {
  const { live, faults } = edited(t, {
    'issues/2025-01-15/01/02.md': articleFile('rank: 一\nkind: 二'),
    'issues/2025-01-16/issue.md': '---\ntitle: 第二期\n---\n',
    'issues/2025-01-16/01/01.md': articleFile(),
  })
  const state = await live.read()
  const said = [
    'issues/2025-01-15/01/02.md:3: rank should be lead, ear, major, normal or brief, but is “一”',
    'issues/2025-01-15/01/02.md:4: kind should be news, feature, comment, photo, notice or advertisement, but is “二”',
  ]
  assert.deepEqual(faults(state), said)
  assert.deepEqual(headlinesOf(state), ['测试标题', '这篇稿件有2处错误 改好 2025-01-15/01/02.md 就会显示'])
  assert.equal(state.archive.issues.length, 2)
  const issue = await live.readIssue('2025-01-15')
  assert.deepEqual(
    issue?.pages[0]?.articles[1]?.body.paragraphs.map(({ text }) =>
      /^第\d行：.*“[一二]”/.exec(text)?.[0].slice(0, 4),
    ),
    ['第3行：', '第4行：'],
  )
})

test('LiveContent: it goes on without what is wrong elsewhere, and with a folder that is not there', async (t) => {
  const { live, faults, directory, write } = edited(t, {
    'publication.md': '---\ntitel: 测试日报\n---\n',
    'issues/2025-01-15/issue.md': '---\ntitel: 一\n---\n',
  })
  const state = await live.read()
  assert.deepEqual(
    [state.archive.publication.title, state.archive.issues[0]?.title],
    ['publication.md 有错误', '2025-01-15'],
  )
  assert.deepEqual([headlinesOf(state), faults(state).length], [['测试标题'], 3])
  rmSync(directory, { recursive: true })
  await setTimeout(1100)
  assert.deepEqual((await live.read()).archive.issues, [])
  write({ 'publication.md': '---\ntitle: 测试日报\n---\n' })
  await setTimeout(1100)
  assert.equal((await live.read()).archive.publication.title, '测试日报')
})

test('LiveContent: it tells of each edit by itself, of a new file and of one that is gone', async (t) => {
  const { live, directory, write } = edited(t, {})
  const { version } = await live.read()
  const told: LiveState[] = []
  t.after(live.onChange(version, (state) => told.push(state)))
  const next = async (count: number) => {
    for (let waited = 0; told.length < count && waited < 8000; waited += 20) await setTimeout(20)
    return told.at(-1) as LiveState
  }
  write({ [articlePath]: articleFile().replace('测试标题', '改过的标题') })
  const changed = await next(1)
  assert.deepEqual([headlinesOf(changed), changed.version === version], [['改过的标题'], false])
  write({ 'issues/2025-01-15/01/02.md': articleFile() })
  assert.deepEqual(headlinesOf(await next(2)), ['改过的标题', '测试标题'])
  rmSync(join(directory, 'issues/2025-01-15/01/02.md'))
  assert.deepEqual(headlinesOf(await next(3)), ['改过的标题'])
  write({ [articlePath]: articleFile('rank: 一') })
  assert.equal((await next(4)).problems.length, 1)
})

test('LiveContent: what it knows after a new start is what it knew before, faults too', async (t) => {
  const { live, directory } = edited(t, { 'issues/2025-01-15/01/02.md': articleFile('rank: 一') })
  const before = await live.read()
  const again = new LiveContent(directory, join(directory, '../cache'))
  assert.deepEqual(await again.read(), before)
  assert.deepEqual(await again.readIssue('2025-01-15'), await live.readIssue('2025-01-15'))
})
