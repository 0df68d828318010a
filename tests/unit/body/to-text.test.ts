import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTree } from '../../../lib/body/render.ts'
import { toText } from '../../../lib/body/to-text.ts'

test('toText: it gives white space as a browser shows it', () => {
  assert.equal(toText(parseTree('a  b\tc\nd\\\n e &lt; `f  g`\n\n- h\n- i')), 'a b c d\ne < f g\nh\ni')
})

test('toText: it keeps the lines of code and the cells of a table apart', () => {
  assert.equal(toText(parseTree('```\na  b\n\nc\n```\n\nd|e\n-|-\n|f')), 'a  b\n\nc\nd\te\nf')
})
