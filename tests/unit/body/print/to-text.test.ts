import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { blocksText, headingHalves } from '../../../../lib/body/print/to-text.ts'
import { address } from '../../markdown/html-of.ts'

function textOf(markdown: string): string {
  return blocksText(parseBody(markdown, { address }).body.blocks)
}

test('toText: it gives white space as a browser shows it', () => {
  assert.equal(textOf('a  b\tc\nd\\\n e &lt; `f  g`\n\n- h\n- i'), 'a b c d\ne < f g\nh\ni')
})

test('toText: it keeps the lines of code and the cells of a table apart', () => {
  assert.equal(textOf('```\na  b\n\nc\n```\n\nd|e\n-|-\n|f'), 'a  b\n\nc\nd\te\nf\t')
})

test('headingHalves: it parts a 分题 where the text does, and leaves the marks of footnotes out', () => {
  const { blocks } = parseBody(
    '## 前半 后半\n\n## 用 5G 上网\n\n## 甲 **乙** 丙[^1]\n\n### 丁 戊\n\n[^1]: 注',
    {
      address,
    },
  ).body
  assert.deepEqual(
    blocks.flatMap((block) => (block.type === 'heading' ? [headingHalves(block)] : [])),
    [['前半', '后半'], ['用 5G 上网'], ['甲 乙 丙'], ['丁 戊']],
  )
})

test('toText: it shows the marks of footnotes, or leaves them out', () => {
  const { blocks } = parseBody('支队[^1]成立\n\n[^1]: 注', { address }).body
  assert.deepEqual(
    [blocksText(blocks), blocksText(blocks, { withoutReferences: true })],
    ['支队[1]成立', '支队成立'],
  )
})
