import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { proveSource } from '../../../../lib/content/source-proof/source-proof.ts'
import type { Article, Issue } from '../../../../lib/model.ts'
import { sampleArticle, sampleBody, sampleIssue, samplePage } from '../../../support/sample.ts'

const first = sampleArticle('a/01/01', {
  kicker: '引题',
  headline: ['主题上半', '主题下半'],
  subhead: '——副题',
  byline: [{ role: '文字', name: '王涵', printed: '文字/王涵' }],
  body: sampleBody('第一段。', '## 分题 两半', '第二段。'),
  photos: [
    { caption: '说明', textInImage: '图内 文字', credit: '不在文本里', alt: '也不在' },
    { caption: '说明' },
    { caption: '末图' },
  ],
  facts: [{ label: '不在', quote: '第一段', paragraph: 'p1' }],
})
const second = sampleArticle('a/01/02', { headline: ['另一篇'], body: sampleBody('另一段。') })

const source = [
  '专刊',
  '引题',
  '主题上半 主题下半',
  '——副题',
  '第一段。',
  '',
  '说明',
  '分题　两半',
  '图内',
  '文字',
  '文字/王涵',
  '说明',
  '第二段。',
  '末图',
  '另一篇',
  '另一段。',
  '版式/甲',
  '口号',
]

/** Ids of the articles that bear the mark. */
function proven(
  lines: readonly string[],
  articles: readonly Article[] = [first, second],
  known: Partial<Issue> = {},
) {
  const page = samplePage('a/01', articles, { credits: [{ role: '版式', name: '甲', printed: '版式/甲' }] })
  const issue = sampleIssue('a', [page], { title: '专刊', slogans: ['口号'], ...known })
  return proveSource(issue, lines.join('\n'))
    .pages.flatMap((proved) => proved.articles)
    .filter(({ matchesSource }) => matchesSource)
    .map(({ id }) => id)
}

const without = (line: string) => source.filter((other) => other !== line)
const changed = (line: string, to: string) => source.map((other) => (other === line ? to : other))

test('proveSource: it marks every article of which all stands in the source, white space aside', () => {
  assert.deepEqual(proven(source), ['a/01/01', 'a/01/02'])
  assert.deepEqual(proven(source.flatMap((line) => ['  ', `\t${[...line].join(' ')}\r`])), [
    'a/01/01',
    'a/01/02',
  ])
})

const lines = [
  '引题',
  '主题上半 主题下半',
  '——副题',
  '第一段。',
  '分题　两半',
  '第二段。',
  '图内',
  '文字/王涵',
]
for (const line of lines) {
  test(`proveSource: it takes the mark away where ${line} is changed or missing`, () => {
    assert.deepEqual(proven(changed(line, `${line.slice(0, -1)}改`)), ['a/01/02'])
    assert.deepEqual(proven(without(line)), ['a/01/02'])
  })
}

test('proveSource: it counts how often a line stands there', () => {
  assert.deepEqual(proven(source.toSpliced(6, 1)), ['a/01/02'])
  assert.deepEqual(proven(source.toSpliced(6, 0, '说明')), ['a/01/02'])
})

test('proveSource: a line left over counts against the articles before and after it', () => {
  assert.deepEqual(proven(source.toSpliced(8, 0, '多出的一行')), ['a/01/02'])
  assert.deepEqual(proven(source.toSpliced(15, 0, '多出的一行')), ['a/01/01'])
  assert.deepEqual(proven(source.toSpliced(14, 0, '多出的一行')), [])
  assert.deepEqual(proven(['多出的一行', ...source]), ['a/01/02'])
})

test('proveSource: no article has the mark where a value of the issue or of a page is missing', () => {
  for (const line of ['专刊', '口号', '版式/甲']) assert.deepEqual(proven(without(line)), [])
  assert.deepEqual(proven(source, [first, second], { label: '没有的标签' }), [])
  assert.deepEqual(proven(source, [first, second], { number: '第412期' }), [])
  assert.deepEqual(proven(['第412期', ...source], [first, second], { number: '第412期' }), [
    'a/01/01',
    'a/01/02',
  ])
})

test('proveSource: a withdrawn article never has the mark', () => {
  assert.deepEqual(proven(source, [first, { ...second, status: 'withdrawn' }]), ['a/01/01'])
})

test('proveSource: an empty source proves nothing', () => {
  assert.deepEqual(proven([]), [])
})

test('proveSource: it asks for the words of a footnote, and for its mark only where the source has it', () => {
  const { body } = parseBody('第一段[^1]。\n\n第二段。\n\n[^1]: 注文。', { address: '/' })
  const noted = sampleArticle('a/01/01', { headline: ['题'], body })
  const head = ['专刊', '题']
  const rest = ['第二段。', '版式/甲', '口号']
  const marked = (...lines: readonly string[]) => proven([...head, ...lines, ...rest], [noted])
  assert.deepEqual(marked('第一段。', '注文。'), ['a/01/01'])
  assert.deepEqual(marked('第一段[1]。', '[1] 注文。'), ['a/01/01'])
  assert.deepEqual(marked('第一段[2]。', '注文。'), [])
  assert.deepEqual(marked('第一段。'), [])
  assert.deepEqual(marked('第一段。', '注文改。'), [])
})
