import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { toDocuments } from '../../../../lib/search/builder/to-documents.ts'
import { toEpub } from '../../../../lib/sharing/epub/to-epub.ts'
import { toArticleEntry } from '../../../../lib/sharing/feeds/feed-entries.ts'
import { toIssueData } from '../../../../lib/sharing/take-along/issue-data.ts'
import { toIssueMarkdown } from '../../../../lib/sharing/take-along/issue-markdown.ts'
import { toIssueText } from '../../../../lib/sharing/take-along/issue-text.ts'
import { pageTexts } from '../../../../lib/traditional/page-texts.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'

const { publication } = sampleArchive([])
const { body } = parseBody(
  '支队[^甲]成立。\n\n- 出勤[^乙]\n\n[^甲]: 旧称[消防队](/about/)。\n[^乙]: 据年报[^甲]。',
  {
    address: '/issues/a/01/01/',
  },
)
const first = sampleArticle('a/01/01', { headline: ['一'], body })
const second = sampleArticle('a/01/02', {
  headline: ['二'],
  body: parseBody('丙[^1]\n\n[^1]: 丁', { address: '/' }).body,
})
const issue = sampleIssue('a', [samplePage('a/01', [first, second])], { title: '期' })

describe('footnotes that are taken along', () => {
  it('stand behind their text in plain text, each behind its number', () => {
    assert.equal(
      toIssueText(publication, issue),
      `期
日期不详


【版次不详】

一

　　支队[1]成立。

出勤[2]

注释
[1] 旧称消防队。
[2] 据年报[1]。

二

　　丙[1]

注释
[1] 丁
`,
    )
  })

  it('are footnotes in Markdown, those of each article under other names', () => {
    assert.equal(
      toIssueMarkdown(publication, issue),
      `# 期

日期不详

## 版次不详

### 一

支队[^01-01-1]成立。

- 出勤[^01-01-2]

[^01-01-1]: 旧称消防队。

[^01-01-2]: 据年报[^01-01-1]。

### 二

丙[^01-02-1]

[^01-02-1]: 丁
`,
    )
  })

  it('stand in the data, whose blocks are as they were', () => {
    const [article] = toIssueData({}, issue).pages[0]?.articles ?? []
    assert.ok(article && 'blocks' in article)
    assert.deepEqual(
      { blocks: article.blocks, body: article.body },
      {
        blocks: [
          { kind: 'paragraph', id: 'p1', text: '支队[1]成立。' },
          { kind: 'other', text: '出勤[2]', paragraphs: [{ id: 'p2', text: '出勤[2]' }] },
        ],
        body: { blocks: body.blocks, notes: body.notes },
      },
    )
  })

  it('stand in the book and in feeds, with their ways there and back', async () => {
    const readPicture = async () => new Uint8Array()
    const chapter = unzipSync(await toEpub({ publication, issue, readPicture }))['book/01-02.xhtml']
    const reference = (to: string) =>
      `丙<sup><a href="${to}#fn-1" id="fnref-1" aria-describedby="footnotes-label">[1]</a></sup>`
    const note = (to: string) =>
      `<p>丁 <a href="${to}#fnref-1" class="footnote-back" aria-label="返回正文">返回正文</a></p>`
    const entry = toArticleEntry('https://ceshi.example', {}, issue, second)
    for (const part of [reference(''), note('')])
      assert.ok(strFromU8(chapter ?? new Uint8Array()).includes(part), part)
    for (const part of [reference(entry.url), note(entry.url)]) assert.ok(entry.html?.includes(part), part)
  })

  it('are found by their words, and a sentence across their marks', () => {
    assert.deepEqual(
      toDocuments(issue, new Map()).map(({ paragraphs }) => paragraphs),
      [
        [
          { id: 'p1', text: '支队成立。' },
          { id: 'p2', text: '出勤' },
          { text: '旧称消防队。' },
          { text: '据年报。' },
        ],
        [{ id: 'p1', text: '丙' }, { text: '丁' }],
      ],
    )
  })

  it('are shown in 繁体, with the words around them', () => {
    const texts = pageTexts(samplePage('a/01', [first]))
    assert.deepEqual(texts.slice(-3), ['注释 返回正文', '旧称消防队。', '据年报[1]。'])
  })
})
