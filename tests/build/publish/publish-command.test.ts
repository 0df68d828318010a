import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { switchMourning } from '../../../lib/release/switch-mourning.ts'
import { pictureStore } from '../../../lib/store/caches.ts'
import { forgetParts } from '../../support/forget-parts.ts'
import { hashesOf } from '../../support/hashes-of.ts'
import { publish, type Run } from '../../support/run-publish.ts'
import { articleFile, type Files, writeFiles, writeNewspaper } from '../../support/small-newspaper.ts'
import { holding, holdingInCaches } from '../../support/texts-of.ts'
import { walkFiles } from '../../support/walk-files.ts'

// Ids that no other newspaper of this checkout has: what is kept of them may be thrown away.
const issues = ['published-1', 'published-2', 'published-3', 'published-4'] as const
const secret = '此句只在将要撤下的稿件里'
const headline = '将要撤下的稿件自己的标题'

const issue = (id: string, date: string, articles: Files): Files => ({
  [`issues/${id}/issue.md`]: `---\ntitle: 发布的${id.at(-1)}期\ndate: ${date}\n---\n`,
  ...Object.fromEntries(Object.entries(articles).map(([name, text]) => [`issues/${id}/01/${name}.md`, text])),
})

const newspaper: Files = {
  'issues/2025-01-15/issue.md': null,
  'issues/2025-01-15/01/01.md': null,
  'publication.md':
    '---\ntitle: 发布日报\nurl: https://example.com/\ncards: 2\nfooter: [{ label: 备案号, value: 0 }, { label: 许可证, value: 0 }, { label: 举报电话, value: 0 }]\n---\n',
  ...issue(issues[0], '2025-01-15', {
    '01': articleFile(
      `section: yaowen\nfacts: [{ label: 召开, quote: 召开17次 }]\nphotos: [{ caption: 图说也说${secret} }]`,
      `${secret}，召开17次。`,
    ).replace('测试标题', headline),
    '02': articleFile('section: yaowen', '另一篇留下的稿件。'),
  }),
  [`issues/${issues[0]}/source.txt`]: `${secret}，召开17次。\n`,
  ...issue(issues[1], '2025-01-16', { '01': articleFile('kind: news', '第二天的一段。') }),
}

const forget = () => forgetParts([...issues.map((id) => `issues/${id}`), 'sections/yaowen', 'search/0'])

async function open(t: TestContext) {
  const contentDirectory = writeNewspaper(t, newspaper)
  await forget()
  t.after(forget)
  return { contentDirectory, out: join(contentDirectory, '../out') }
}

/** Puts into a site what is not of it: the next one is made of that folder. */
function disturb(site: string): void {
  mkdirSync(join(site, 'foreign/below'), { recursive: true })
  writeFileSync(join(site, 'foreign/below/index.html'), '不属于这份报纸')
  symlinkSync('index.html', join(site, 'foreign.html'))
  for (const path of ['index.html', 'issues/published-1/index.html', 'search/manifest.json']) {
    rmSync(join(site, path))
    writeFileSync(join(site, path), '不属于这份报纸')
  }
  rmSync(join(site, 'issues/published-1/01/01/index.html'))
  mkdirSync(join(site, 'issues/published-1/01/01/index.html/foreign'), { recursive: true })
}

/** Hashes of those files of a folder that are asked for. */
const hashesIn = (directory: string, isAskedFor: (path: string) => boolean) =>
  Object.entries(hashesOf(directory)).flatMap(([path, hash]) => (isAskedFor(path) ? [hash] : []))

/** What a run said, but for the time that each step took, and how far a slow one had got. */
const saidBy = ({ errors }: Run) =>
  errors
    .replace(/（\d+(\.\d)? 秒）/g, '（… 秒）')
    .trimEnd()
    .split('\n')
    .filter((line) => !/还要约/.test(line))

test('a place that cannot be written to is told before anything is drawn, in one line', async (t) => {
  const { contentDirectory } = await open(t)
  const file = join(contentDirectory, '../a-file')
  writeFileSync(file, '')
  const { code, lines, errors } = await publish(contentDirectory, [], { out: join(file, 'out') })
  assert.deepEqual([code, lines], [1, []])
  assert.match(errors, /a-file: 错误：这里应是文件夹，但是文件/)
  assert.doesNotMatch(errors, /\n\s+at |Creating an optimized/)
})

test('it waits for a build of another checkout to the same folder, and says so', async (t) => {
  const { contentDirectory, out } = await open(t)
  const lock = join(contentDirectory, '../.out.lock')
  writeFileSync(lock, String(process.pid))
  const told = new RegExp(`到 ${out} 的另一次生成正在进行（进程 ${process.pid}）`)
  const { code, errors } = await publish(contentDirectory, [], { killWhen: (said) => told.test(said) })
  assert.equal(code, null, errors)
  assert.doesNotMatch(errors, /没有错误/)
  assert.deepEqual([existsSync(out), readFileSync(lock, 'utf8')], [false, String(process.pid)])
})

test('it prints what is to be uploaded, and takes a withdrawn article out of every file', async (t) => {
  const { contentDirectory, out } = await open(t)
  const first = await publish(contentDirectory)
  assert.equal(first.code, 0, first.errors)
  assert.deepEqual(first.lines.map((line) => line.slice(2)).sort(), [...walkFiles(out)].sort())
  assert.ok(first.lines.every((line) => line.startsWith('A ')))
  // They show the headline; later the issue is an old one, and its own are at their addresses.
  const ofArticle = (path: string) => /^01\.01\..*png$/.test(path)
  const pictures = new Set(hashesIn(join(out, 'share/published-1'), ofArticle))
  assert.equal(pictures.size, 3)
  const count = first.lines.length
  const documents = first.lines.filter((line) => line.endsWith('.html')).length
  assert.deepEqual(
    saidBy(first).toSorted(),
    [
      `写出：${count} 个文件，其中网页 ${documents} 个，在 ${out}（… 秒）`,
      '排版：3 期（月），以及列出它们的页面（… 秒）',
      '检查：2 期，2 版，3 篇，没有错误（… 秒）',
      `没有与读者手里的网站对照：${out} 里还没有生成过网站；npm run check -- --against https://example.com 可以对照`,
      '编检索：3 篇（… 秒）',
      `要新增 ${count} 个文件（A）、改动 0 个（M）、删去 0 个（D），暂留 0 个（L）：占 ${count} 个的 100.00 %`,
    ].toSorted(),
  )
  assert.deepEqual((await publish(contentDirectory)).lines, [])

  writeFiles(
    contentDirectory,
    issue(issues[2], '2025-01-17', { '01': articleFile('kind: news', '第三天的一段。') }),
  )
  const old = join(contentDirectory, '../.out.old')
  disturb(old)
  switchMourning(out, 'on')
  const added = await publish(contentDirectory)
  // The day of mourning goes on, and what was published that day is no reason to send the file again.
  assert.match(readFileSync(join(out, 'mourning.css'), 'utf8'), /@media all \{/)
  assert.ok(!added.lines.some((line) => line.endsWith('mourning.css')))
  switchMourning(out, 'off')
  assert.deepEqual(
    walkFiles(out).filter(
      (path) => /foreign/.test(path) || readFileSync(join(out, path)).includes('不属于这份报纸'),
    ),
    [],
  )
  const changed = added.lines.filter((line) => /^. issues\/published-[12].*html$/.test(line))
  // The first issue is no longer among the newest: its second article names the issue's pictures.
  assert.deepEqual(changed, ['M issues/published-1/01/02/index.html', 'M issues/published-2/index.html'])
  assert.ok(added.lines.includes('A issues/published-3/01/01/index.html'))
  assert.ok(added.lines.some((line) => line.startsWith('L search/')))
  assert.ok(holding(out, secret).length > 8)

  const withdrawn = await publish(contentDirectory, ['--withdraw', 'published-1/01/01', '--notice', '说明'])
  assert.equal(withdrawn.code, 0, withdrawn.errors)
  for (const words of [secret, headline]) assert.deepEqual(holding(out, words), [], words)
  assert.equal(existsSync(old), false)
  for (const words of [secret, headline]) assert.deepEqual(holdingInCaches(words), [], words)
  assert.deepEqual(
    hashesIn(pictureStore.directory, () => true).filter((picture) => pictures.has(picture)),
    [],
  )
  assert.match(readFileSync(join(out, 'issues/published-1/01/01/index.html'), 'utf8'), /本文已撤下.*说明/s)
  assert.match(readFileSync(join(out, 'sw.js'), 'utf8'), /"withdrawn":\["\/issues\/published-1\/01\/01\/"\]/)
  for (const line of ['M issues/published-1/01/01/index.html', 'D issues/published-1/source.txt']) {
    assert.ok(withdrawn.lines.includes(line), line)
  }
  assert.ok(withdrawn.lines.some((line) => line.startsWith('D search/')))
  assert.ok(!withdrawn.lines.some((line) => line.startsWith('L ')))
  const refused = await publish(contentDirectory, ['--withdraw', 'published-9/01/01'])
  assert.equal(refused.code, 1)
  assert.match(refused.errors, /--withdraw published-9\/01\/01：后面应写稿件/)
})

test('a publish that is killed at any step leaves the site as it was, and the next one makes it whole', async (t) => {
  const { contentDirectory, out } = await open(t)
  assert.equal((await publish(contentDirectory)).code, 0)
  const before = hashesOf(out)
  const files = issue(issues[3], '2025-01-18', { '01': articleFile('kind: news', '第四天的一段。') })
  writeFiles(contentDirectory, files)
  const building = join(contentDirectory, '../.out.building')
  // What an earlier run has left stands there from the start.
  let start = 0
  const isWritten = (path: string) =>
    (statSync(join(building, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > start
  const steps: Readonly<Record<string, (errors: string) => boolean>> = {
    'the check': (errors) => /没有错误/.test(errors),
    'what was saved before': () => existsSync(join(building, 'issues/published-1/index.html')),
    'the drawing': (errors) => /Generating static pages/.test(errors),
    documents: () => isWritten('index.html'),
    issues: () => isWritten('issues/published-4/index.html'),
    search: () => isWritten('search/manifest.json'),
    'the last file': () => isWritten('_headers'),
  }
  for (const [step, isReached] of Object.entries(steps)) {
    start = Date.now()
    const { code, lines } = await publish(contentDirectory, ['--verbose'], { killWhen: isReached })
    // From the last file to the end is so short a way that it may be through before it is killed.
    if (step === 'the last file') continue
    assert.deepEqual([code, lines], [null, []], step)
    assert.deepEqual(hashesOf(out), before, step)
  }
  assert.equal((await publish(contentDirectory)).code, 0)
  const repaired = hashesOf(out)
  await forget()
  rmSync(out, { recursive: true })
  assert.equal((await publish(contentDirectory)).code, 0)
  assert.deepEqual(repaired, hashesOf(out))
})
