import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { toText } from '../../../../lib/body/print/to-text.ts'
import { address, htmlOf } from '../../markdown/html-of.ts'

test('settleTables: it wraps a table, says alignment by class and keeps cells beyond the head', () => {
  assert.equal(
    htmlOf('| 甲 | 乙 |\n|:-|-:|\n| 一 | 二 | 三 |'),
    [
      '<div class="table" role="group" tabindex="0" aria-label="表格">',
      '<table>',
      '<thead>',
      '<tr>',
      '<th class="align-left">甲</th>',
      '<th class="align-right">乙</th>',
      '<td></td>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td class="align-left">一</td>',
      '<td class="align-right">二</td>',
      '<td>三</td>',
      '</tr>',
      '</tbody>',
      '</table>',
      '</div>',
    ].join('\n'),
  )
})

test('settleTables: it gives no paragraph and no 字数, and a text with tabs', () => {
  const { body } = parseBody('甲|乙\n-|-\n丙|丁', { address })
  assert.deepEqual(
    [body.blocks.map((block) => toText(block)), body.paragraphs, body.wordCount],
    [['甲\t乙\n丙\t丁'], [], 0],
  )
})
