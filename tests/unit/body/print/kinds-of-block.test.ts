import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blockIds } from '../../../../lib/body/blocks-inside.ts'
import { toHtml } from '../../../../lib/body/print/to-html.ts'
import { toMarkdown } from '../../../../lib/body/print/to-markdown.ts'
import type { Block, Inline, ListItemNode } from '../../../../lib/body-tree.ts'

const words = (value: string): readonly Inline[] => [{ type: 'text', value }]
const paragraph = (id: string, value: string): Block => ({ type: 'paragraph', id, children: words(value) })
const item = (...children: readonly Block[]): ListItemNode => ({ type: 'listItem', children })
const row = (...cells: readonly string[]) => ({
  type: 'tableRow' as const,
  children: cells.map((cell) => ({ type: 'tableCell' as const, children: cell === '' ? [] : words(cell) })),
})

interface Printed {
  readonly block: Block
  /** Ids of it and of what stands inside, as they are without a prefix. */
  readonly ids: readonly string[]
  /** Under the prefix 01- and one level down. */
  readonly html: string
  readonly markdown: string
}

/** Each kind of block there is. */
const kinds: Readonly<Record<string, Printed>> = {
  'a paragraph': {
    block: paragraph('p1', '甲'),
    ids: ['p1'],
    html: '<p id="01-p1">甲</p>',
    markdown: '甲',
  },
  'a heading': {
    block: { type: 'heading', depth: 3, id: 'h2', children: words('甲') },
    ids: ['h2'],
    html: '<h4 id="01-h2">甲</h4>',
    markdown: '### 甲',
  },
  'a heading of two halves': {
    block: { type: 'heading', depth: 2, id: 'h1', halves: ['甲', '乙'], children: words('甲 乙') },
    ids: ['h1'],
    html: '<h3 id="01-h1"><span class="half">甲</span> <span class="half">乙</span></h3>',
    markdown: '## 甲 乙',
  },
  'a list of numbers from three on': {
    block: {
      type: 'list',
      ordered: true,
      start: 3,
      children: [item(paragraph('p1', '甲'), paragraph('p2', '乙')), item(paragraph('p3', '丙'))],
    },
    ids: ['p1', 'p2', 'p3'],
    html: '<ol start="3">\n<li>\n<p id="01-p1">甲</p>\n<p id="01-p2">乙</p>\n</li>\n<li>\n<p id="01-p3">丙</p>\n</li>\n</ol>',
    markdown: '3. 甲\n\n   乙\n\n4. 丙',
  },
  'a list in a list': {
    block: {
      type: 'list',
      ordered: false,
      children: [
        item(paragraph('p1', '甲'), {
          type: 'list',
          ordered: true,
          children: [item(paragraph('p2', '乙'))],
        }),
      ],
    },
    ids: ['p1', 'p2'],
    html: '<ul>\n<li>\n<p id="01-p1">甲</p>\n<ol>\n<li>\n<p id="01-p2">乙</p>\n</li>\n</ol>\n</li>\n</ul>',
    markdown: '- 甲\n\n  1. 乙',
  },
  'a quotation': {
    block: { type: 'blockquote', children: [paragraph('p1', '甲')] },
    ids: ['p1'],
    html: '<blockquote>\n<p id="01-p1">甲</p>\n</blockquote>',
    markdown: '> 甲',
  },
  'a table with a side and without a word in a head': {
    block: { type: 'table', align: ['right', null], children: [row('甲', ''), row('乙', '')] },
    ids: [],
    html: '<div class="table" role="group" tabindex="0" aria-label="表格">\n<table>\n<thead>\n<tr>\n<th class="align-right">甲</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-right">乙</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</div>',
    markdown: '|  甲 |   |\n| -: | - |\n|  乙 |   |',
  },
  'a rule': { block: { type: 'thematicBreak' }, ids: [], html: '<hr>', markdown: '---' },
  'code of a language': {
    block: { type: 'code', lang: 'js', value: 'a < b' },
    ids: [],
    html: '<pre><code class="language-js">a &#x3C; b\n</code></pre>',
    markdown: '```js\na < b\n```',
  },
  'code of none': {
    block: { type: 'code', value: '甲' },
    ids: [],
    html: '<pre><code>甲\n</code></pre>',
    markdown: '```\n甲\n```',
  },
}

describe('each kind of block', () => {
  for (const [name, { block, ids, html, markdown }] of Object.entries(kinds)) {
    it(`is printed: ${name}`, () => {
      assert.equal(toHtml({ blocks: [block] }, { idPrefix: '01-', headingShift: 1 }), html)
      assert.equal(toMarkdown({ blocks: [block] }), markdown)
      assert.deepEqual(blockIds(block), ids)
    })
  }

  it('has the way back of a note behind its last words, or below what is no paragraph', () => {
    const back = (at: string, id: string) =>
      ` <a href="#${id}" class="footnote-back" aria-label="返回正文${at}">返回正文${at}</a>`
    const note = (children: readonly Block[], references: readonly string[]) =>
      toHtml({ blocks: [], notes: [{ number: 1, references, children }] }).split('<li id="fn-1">\n')[1]
    assert.equal(
      note([{ type: 'paragraph', children: words('甲') }], ['fnref-1', 'fnref-1-2']),
      `<p>甲${back('1', 'fnref-1')}${back('2', 'fnref-1-2')}</p>\n</li>\n</ol>\n</section>`,
    )
    assert.equal(
      note([{ type: 'code', value: '甲' }], ['fnref-1']),
      `<pre><code>甲\n</code></pre>\n<p>${back('', 'fnref-1')}</p>\n</li>\n</ol>\n</section>`,
    )
  })
})
