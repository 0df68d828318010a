import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerse } from '../../../lib/body/is-verse.ts'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'

test('isVerse: it is a paragraph of which the author broke a line, in bold and in a quotation too', () => {
  const { blocks } = parseBody(
    ['甲\\\n乙', '**甲\\\n乙**丙', '甲\n乙', '甲\\\n{#p4}', '## 甲', '- 甲\\\n  乙'].join('\n\n'),
    {
      address: '/',
    },
  ).body
  assert.deepEqual(blocks.map(isVerse), [true, true, false, false, false, false])
})
