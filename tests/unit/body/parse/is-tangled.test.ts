import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTangled, isTooDeep } from '../../../../lib/body/parse/is-tangled.ts'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { parseTree } from '../../../../lib/body/parse/parse-tree.ts'
import { toHtml } from '../../../../lib/body/print/to-html.ts'
import { address } from '../../markdown/html-of.ts'
import { readHtml } from '../../markdown/read-html.ts'

const size = 100_000
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

const traps: readonly string[] = [
  ...[
    '>',
    '> ',
    '- ',
    '1. ',
    '- > ',
    '[',
    '](',
    '![',
    '[a](',
    '**a',
    '*a_b',
    '`a',
    '~~a ',
    '<a ',
    '<!--',
    '[^1] ',
  ],
  ...[
    '> a\n',
    '- a\n',
    'a\n=',
    'a\n-\n',
    'a|b\n',
    '|-\n',
    '[a]:\n',
    '```\n',
    '# a\n',
    '中\n\n',
    '\n',
    '&a;',
    '{#p',
  ],
].map(fill)

test('isTangled: it sees traps', () => {
  const tangled = [
    lines(400, (index) => `${' '.repeat(index * 2)}- a`),
    `${'- '.repeat(45)}a\n${'b\n'.repeat(5000)}`,
    `http://x.cn/${'&a;'.repeat(1000)}`,
    `${'a|'.repeat(2000)}\n${'-|'.repeat(2000)}\n${'x\n'.repeat(200)}`,
    lines(600, (index) => `[^${index}]: a`),
  ]
  for (const text of [...tangled, fill('>'), fill('[a]('), fill('\n')])
    assert.equal(isTangled(text), true, text.slice(0, 80))
})

test('isTangled: it lets long articles through', () => {
  const articles = [
    fill('长治市消防，“救援”支队。'),
    lines(3000, (index) => (index % 2 ? '' : `**第${index}条** 甲[乙](/b)。`)),
    lines(400, (index) => `- ${index} **甲**`),
    `甲|乙\n-|-\n${lines(500, (index) => `${index}|丙`)}`,
    lines(300, (index) => `甲[^${index}]\n\n[^${index}]: 乙\n`),
  ]
  for (const text of articles) assert.equal(isTangled(text), false, text.slice(0, 80))
})

test('isTooDeep: it measures the tree', () => {
  assert.equal(isTooDeep(parseTree('> '.repeat(60))), false)
  assert.equal(isTooDeep(parseTree(`${'*a **b '.repeat(120)}${'c** d* '.repeat(120)}`)), true)
})

test('parseBody: it gets through traps of 100,000 characters and loses no letter', () => {
  for (const text of traps) {
    const { body } = parseBody(text, { address })
    const read = body.blocks.map((block) => readHtml(toHtml({ blocks: [block] })))
    const shown = read.map(({ text, attributes }) => text + attributes.join('')).join('')
    const counts = [shown, text].map((all) => all.match(/[a-z\u4e2d]/g)?.length ?? 0)
    assert.ok((counts[0] ?? 0) >= (counts[1] ?? 0), `${text.slice(0, 20)}: ${counts.join(' of ')}`)
  }
})
