import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('settleLists: it makes a paragraph of each item, tight or loose', () => {
  const html = '<ol start="3">\n<li>\n<p id="p1">甲</p>\n</li>\n<li>\n<p id="p2">乙</p>\n</li>\n</ol>'
  assert.equal(htmlOf('3. 甲\n4. 乙'), html)
  assert.equal(htmlOf('3. 甲\n\n4. 乙'), html)
})

test('settleLists: it shows tasks by ☐ and ☑', () => {
  assert.equal(
    htmlOf('- [ ] 甲\n- [x] 乙'),
    '<ul>\n<li>\n<p id="p1">☐ 甲</p>\n</li>\n<li>\n<p id="p2">☑ 乙</p>\n</li>\n</ul>',
  )
})
