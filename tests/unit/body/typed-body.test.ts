import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedBody } from '../../../lib/body/typed-body.ts'

test('typedBody: it shows paragraphs line by line as typed', () => {
  assert.deepEqual(typedBody('\n# 甲 <b>\n  - 乙 &amp;  *丙*\n\n \n丁\n'), {
    blocks: [
      {
        kind: 'paragraph',
        id: 'p1',
        html: '<p id="p1"># 甲 &#x3C;b><br>\n- 乙 &#x26;amp; *丙*</p>',
        text: '# 甲 <b>\n- 乙 &amp; *丙*',
      },
      { kind: 'paragraph', id: 'p2', html: '<p id="p2">丁</p>', text: '丁' },
    ],
    paragraphs: [
      { id: 'p1', text: '# 甲 <b>\n- 乙 &amp; *丙*' },
      { id: 'p2', text: '丁' },
    ],
    ledeLength: 0,
    wordCount: 6,
  })
})
