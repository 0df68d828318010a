import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedBody } from '../../../../lib/body/parse/typed-body.ts'

function text(value: string) {
  return { type: 'text', value }
}

test('typedBody: it shows paragraphs line by line as typed', () => {
  assert.deepEqual(typedBody('\n# 甲 <b>\n  - 乙 &amp;  *丙*\n\n \n丁\n'), {
    blocks: [
      {
        type: 'paragraph',
        id: 'p1',
        children: [text('# 甲 <b>'), { type: 'break' }, text('- 乙 &amp; *丙*')],
      },
      { type: 'paragraph', id: 'p2', children: [text('丁')] },
    ],
    notes: [],
    paragraphs: [
      { id: 'p1', text: '# 甲 <b>\n- 乙 &amp; *丙*' },
      { id: 'p2', text: '丁' },
    ],
    ledeLength: 0,
    wordCount: 6,
  })
})
