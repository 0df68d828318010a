import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../lib/body/parse-body.ts'
import { address, htmlOf } from '../markdown/html-of.ts'

const article = `岁回律转，万象更新。

## 坚持党建引领 永葆忠诚本色

**把好思想“方向盘”。**市消防救援支队组织*学习*50余次[^会]。 {#p7}

- 一队
- 二队

[^会]: 2024年。
`

test('parseBody: it gives blocks, paragraphs, footnotes, 导语 and 字数 of an article', () => {
  assert.deepEqual(parseBody(article, { address }), {
    body: {
      blocks: [
        {
          kind: 'paragraph',
          id: 'p1',
          html: '<p id="p1">岁回律转，万象更新。</p>',
          text: '岁回律转，万象更新。',
        },
        {
          kind: 'heading',
          id: 'h1',
          html: '<h2 id="h1"><span class="half">坚持党建引领</span> <span class="half">永葆忠诚本色</span></h2>',
          text: '坚持党建引领 永葆忠诚本色',
        },
        {
          kind: 'paragraph',
          id: 'p7',
          html: '<p id="p7"><strong>把好思想“方向盘”。</strong>市消防救援支队组织<em>学习</em>50余次<sup><a href="#fn-1" id="fnref-1" aria-describedby="footnotes-label">[1]</a></sup>。</p>',
          text: '把好思想“方向盘”。市消防救援支队组织学习50余次[1]。',
        },
        {
          kind: 'other',
          html: '<ul>\n<li>\n<p id="p8">一队</p>\n</li>\n<li>\n<p id="p9">二队</p>\n</li>\n</ul>',
          text: '一队\n二队',
        },
      ],
      footnotes:
        '<section class="footnotes">\n<h2 id="footnotes-label">注释</h2>\n<ol>\n<li id="fn-1">\n<p>2024年。 <a href="#fnref-1" class="footnote-back" aria-label="返回正文">返回正文</a></p>\n</li>\n</ol>\n</section>',
      paragraphs: [
        { id: 'p1', text: '岁回律转，万象更新。' },
        { id: 'p7', text: '把好思想“方向盘”。市消防救援支队组织学习50余次[1]。' },
        { id: 'p8', text: '一队' },
        { id: 'p9', text: '二队' },
      ],
      ledeLength: 1,
      wordCount: 46,
    },
    problems: [],
  })
})

test('parseBody: it gives an empty body for an empty text', () => {
  const body = { blocks: [], paragraphs: [], ledeLength: 0, wordCount: 0 }
  for (const markdown of ['', '\n', ' \t\n\n', '\ufeff', '\r\r\n']) {
    assert.deepEqual(parseBody(markdown, { address }), { body, problems: [] })
  }
})

test('parseBody: it reads every kind of line end, and no byte order mark', () => {
  assert.equal(htmlOf('\ufeff甲\r\n\r\n乙\r\r丙'), '<p id="p1">甲</p>\n<p id="p2">乙</p>\n<p id="p3">丙</p>')
})

test('parseBody: it shows NUL and half a surrogate pair as U+FFFD', () => {
  assert.equal(htmlOf('甲\0乙\ud800丙\udc00'), '<p id="p1">甲\ufffd乙\ufffd丙\ufffd</p>')
})

test('parseBody: it shows what nobody sees or reads alike as typed', () => {
  const text = '⽓\ue000\u200b\u200d１２３Ct值=35\u202eabc\u2066\ufeff\u00a0尾'
  assert.equal(htmlOf(text), `<p id="p1">${text}</p>`)
  assert.equal(htmlOf(`*x*${text}`), `<p id="p1"><em>x</em>${text}</p>`)
})

test('parseBody: it lets a 导语 be 400字 and no more, and only of paragraphs', () => {
  const lengths = [
    `${'字'.repeat(399)}。\n\n5G\n\n## 题\n\n文`,
    `${'字'.repeat(400)}\n\n5G\n\n## 题\n\n文`,
    '- 字\n\n## 题\n\n文',
    '## 题\n\n文',
    '文\n\n文',
  ].map((markdown) => parseBody(markdown, { address }).body.ledeLength)
  assert.deepEqual(lengths, [2, 0, 0, 0, 0])
})
