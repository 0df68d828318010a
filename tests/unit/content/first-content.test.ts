import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { toText } from '../../../lib/body/print/to-text.ts'
import { ContentCache } from '../../../lib/content/cache/content-cache.ts'
import { checkContent } from '../../../lib/content/check-content.ts'
import type { Issue } from '../../../lib/model.ts'
import { projectRoot } from '../../support/project-root.ts'

const content = join(projectRoot, 'content')
const issueFolder = 'issues/2025-lianghui'

async function readFirstIssue(t: TestContext, file?: string, from = '', to = ''): Promise<Issue> {
  const folder = mkdtempSync(join(tmpdir(), 'first-content-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const directory = join(folder, 'content')
  cpSync(content, directory, { recursive: true })
  if (file) {
    const path = join(directory, issueFolder, file)
    const text = readFileSync(path, 'utf8')
    assert.equal(text.split(from).length, 2, `${from} should stand once in ${file}`)
    writeFileSync(path, text.replace(from, to))
  }
  const cacheDirectory = join(folder, 'cache')
  const { problems, keys } = await checkContent({ directory, cacheDirectory })
  assert.deepEqual(problems, [])
  const issue = new ContentCache(cacheDirectory).readIssue(keys?.['2025-lianghui'] ?? '')
  assert.ok(issue)
  return issue
}

const marksOf = ({ pages }: Issue) =>
  pages.flatMap(({ articles }) => articles.map((article) => article.matchesSource))

test('first content: its source is the text as supplied, byte for byte', () => {
  const bytes = readFileSync(join(content, issueFolder, 'source.txt'))
  assert.equal(
    createHash('sha256').update(bytes).digest('hex'),
    '9d843c88367979d288cd15999a7fb8a710d9c7fe9eccec7ff416f493cf1a92c2',
  )
})

test('first content: every line of the source stands in it, one to one', async (t) => {
  assert.deepEqual(marksOf(await readFirstIssue(t)), [true])
})

test('first content: it states what is known and nothing else', async (t) => {
  const { pages, source, ...issue } = await readFirstIssue(t)
  assert.deepEqual(issue, {
    id: '2025-lianghui',
    title: '聚焦2025长治两会',
    label: '两会专刊',
    kind: 'special',
    date: '2025',
    slogans: ['展新貌', '开新局', '向人民报告'],
  })
  const [page] = pages
  const [article] = page?.articles ?? []
  assert.deepEqual([page?.label, page?.name, page?.image], [undefined, undefined, undefined])
  assert.deepEqual(
    page?.credits.map(({ printed }) => printed),
    ['版式/马学勤', '本版图片由长治市消防救援支队提供'],
  )
  assert.deepEqual(
    [article?.headline, article?.subhead, article?.byline],
    [
      ['精准防控提效能', '聚力攻坚护平安'],
      '——长治市消防救援支队筑牢消防生命线固本强基谱新篇',
      [{ role: '文字', name: '王涵', printed: '文字/王涵' }],
    ],
  )
  assert.deepEqual(
    article?.body.blocks.filter(({ type }) => type === 'heading').map((heading) => toText(heading)),
    ['坚持党建引领 永葆忠诚本色', '淬炼铁军队伍 筑牢安全防线', '特色活动引领 培育文明风尚'],
  )
  assert.deepEqual([article?.photos.length, article?.facts.length, article?.body.ledeLength], [8, 18, 3])
  assert.equal(
    article?.photos.some(({ picture, credit }) => picture ?? credit),
    false,
  )
})

/** A place in the text, what stands there and the same with one character changed. */
const changes: Readonly<Record<string, readonly [file: string, from: string, to: string]>> = {
  'a headline': ['01/01.md', '- 精准防控提效能', '- 精准防控提效率'],
  'a 副题': ['01/01.md', 'subhead: ——长治市', 'subhead: —长治市'],
  'a 分题': ['01/01.md', '## 淬炼铁军队伍', '## 淬炼铁军队列'],
  'a paragraph': ['01/01.md', '岁回律转，万象更新。', '岁回律转，万象更新！'],
  'a paragraph that holds a slip of the print': ['01/01.md', '职业技能保护技能竞赛', '职业技能保护竞赛'],
  'a 段首提示句': ['01/01.md', '**自觉强化理论武装。**', '**自觉强化理论武装，**'],
  'a caption': ['01/01.md', 'caption: 雨中救援群众', 'caption: 雪中救援群众'],
  'one of two captions alike': [
    '01/01.md',
    'caption: 为长治学院师生讲授“开学第一课”',
    'caption: 为长治学院师生讲授“开学第二课”',
  ],
  'a text in a picture': ['01/01.md', 'textInImage: 国家消防救援局 科技', 'textInImage: 国家消防救援局 科学'],
  'a printed byline': ['01/01.md', 'printed: 文字/王涵', 'printed: 文字／王涵'],
  'a printed credit of the page': ['01/page.md', 'printed: 版式/马学勤', 'printed: 版式/马学勒'],
  'the title': ['issue.md', 'title: 聚焦2025长治两会', 'title: 聚焦2026长治两会'],
  'the label': ['issue.md', 'label: 两会专刊', 'label: 两会特刊'],
  'a slogan': ['issue.md', '- 展新貌', '- 展新颜'],
  'a line of the source': ['source.txt', '岁回律转', '岁回律变'],
}

for (const [what, change] of Object.entries(changes)) {
  test(`first content: it loses its mark where one character of ${what} is changed`, async (t) => {
    assert.deepEqual(marksOf(await readFirstIssue(t, ...change)), [false])
  })
}
