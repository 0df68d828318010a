import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { address, htmlOf } from '../../markdown/html-of.ts'

function text(value: string) {
  return { type: 'text', value }
}

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
        { type: 'paragraph', id: 'p1', children: [text('岁回律转，万象更新。')] },
        {
          type: 'heading',
          depth: 2,
          id: 'h1',
          halves: ['坚持党建引领', '永葆忠诚本色'],
          children: [text('坚持党建引领 永葆忠诚本色')],
        },
        {
          type: 'paragraph',
          id: 'p7',
          children: [
            { type: 'strong', children: [text('把好思想“方向盘”。')] },
            text('市消防救援支队组织'),
            { type: 'emphasis', children: [text('学习')] },
            text('50余次'),
            { type: 'footnoteReference', number: 1, id: 'fnref-1' },
            text('。'),
          ],
        },
        {
          type: 'list',
          ordered: false,
          children: [
            { type: 'listItem', children: [{ type: 'paragraph', id: 'p8', children: [text('一队')] }] },
            { type: 'listItem', children: [{ type: 'paragraph', id: 'p9', children: [text('二队')] }] },
          ],
        },
      ],
      notes: [
        {
          number: 1,
          references: ['fnref-1'],
          children: [{ type: 'paragraph', children: [text('2024年。')] }],
        },
      ],
      paragraphs: [
        { id: 'p1', text: '岁回律转，万象更新。' },
        { id: 'p7', text: '把好思想“方向盘”。市消防救援支队组织学习50余次[1]。' },
        { id: 'p8', text: '一队' },
        { id: 'p9', text: '二队' },
      ],
      ledeLength: 1,
      wordCount: 45,
    },
    problems: [],
  })
})

test('parseBody: it gives an empty body for an empty text', () => {
  const body = { blocks: [], notes: [], paragraphs: [], ledeLength: 0, wordCount: 0 }
  for (const markdown of ['', '\n', ' \t\n\n', '\ufeff', '\r\r\n']) {
    assert.deepEqual(parseBody(markdown, { address }), { body, problems: [] })
  }
})

test('parseBody: it gives the rest of what a text may hold', () => {
  const { body } = parseBody(
    '> 3. ~~甲~~`乙`\n\n[丙](/b "题")\\\n丁\n\n戊|己\n-|:-:\n庚\n\n---\n\n```js\na\n```\n\n### 辛 **壬**',
    { address },
  )
  assert.deepEqual(body.blocks, [
    {
      type: 'blockquote',
      children: [
        {
          type: 'list',
          ordered: true,
          start: 3,
          children: [
            {
              type: 'listItem',
              children: [
                {
                  type: 'paragraph',
                  id: 'p1',
                  children: [
                    { type: 'delete', children: [text('甲')] },
                    { type: 'inlineCode', value: '乙' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      id: 'p2',
      children: [
        { type: 'link', url: '/b', title: '题', children: [text('丙')] },
        { type: 'break' },
        text('丁'),
      ],
    },
    {
      type: 'table',
      align: [null, 'center'],
      children: [row([text('戊')], [text('己')]), row([text('庚')], [])],
    },
    { type: 'thematicBreak' },
    { type: 'code', lang: 'js', value: 'a' },
    {
      type: 'heading',
      depth: 2,
      id: 'h1',
      children: [text('辛 '), { type: 'strong', children: [text('壬')] }],
    },
  ])
})

function row(...cells: readonly (readonly unknown[])[]) {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

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
