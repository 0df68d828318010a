import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseMarkdown } from '../../../../lib/body/parse/parse-body.ts'
import { parsePlainBody } from '../../../../lib/body/parse/plain-body.ts'
import { fuzzRuns } from '../../../support/fuzz-runs.ts'
import { address } from '../../markdown/html-of.ts'

const mark = fc.constantFrom(
  ...[
    '**',
    '*',
    '## ',
    '# ',
    '-',
    '1. ',
    '2024',
    '> ',
    '{#p2}',
    '[',
    '](/b)',
    '|',
    '`',
    '~~',
    '&lt;',
    '<b>',
    '\\',
  ],
  ...['www.x.cn', 'http://x.cn', 'a@b.cn', ':', '/', '=', '+', '___', '!', '"', "'", '$', '#'],
)
const white = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n \n',
  '\t',
  '\u3000',
  '\u00a0',
  '\u2028',
  '\u0085',
)
const words = fc.constantFrom(
  '长治',
  '消防救援',
  'abc',
  '5G',
  '𰻞',
  '，',
  '。',
  '“',
  '”',
  '！',
  '——',
  '·',
  '\u200b',
  '\ufeff',
)
const line = fc.array(
  fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.oneof(mark, white) }),
  {
    maxLength: 12,
  },
)
const lead = fc.constantFrom('', '', '', '## ', '**', '\u3000\u3000', '**把好“方向盘”。**', '**甲**乙', ' ')
const body = fc
  .array(
    fc.tuple(lead, line).map(([start, rest]) => start + rest.join('')),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n\n'))

test('parsePlainBody: it gives the same as the parser, or nothing', () => {
  const runs = fuzzRuns(600)
  let plain = 0
  fc.assert(
    fc.property(body, (markdown) => {
      const fast = parsePlainBody(markdown)
      if (!fast) return
      plain++
      assert.deepEqual({ body: fast, problems: [] }, parseMarkdown(markdown, address))
    }),
    runs,
  )
  assert.ok(plain > runs.numRuns / 20, `too few bodies were plain: ${plain}`)
})

test('parsePlainBody: it gives the same as the parser beside any mark, symbol or white space', () => {
  const characters = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => /[\p{P}\p{S}\p{Z}\p{C}]/u.test(character),
  )
  for (const start of ['甲', '']) {
    const bodies = characters
      .map((character) => `${start}${character}乙`)
      .filter((text) => parsePlainBody(text))
    // A hundred paragraphs are parsed in the time of two bodies of one.
    for (let at = 0; at < bodies.length; at += 100) {
      const text = bodies.slice(at, at + 100).join('\n\n')
      assert.deepEqual({ body: parsePlainBody(text), problems: [] }, parseMarkdown(text, address))
    }
  }
})

function text(value: string) {
  return { type: 'text', value }
}

test('parsePlainBody: it takes paragraphs, 分题 and 段首提示句', () => {
  assert.deepEqual(parsePlainBody('\u3000\u3000甲。\n\n## 乙 丙\n\n**丁。**戊\n')?.blocks, [
    { type: 'paragraph', id: 'p1', children: [text('甲。')] },
    { type: 'heading', depth: 2, id: 'h1', halves: ['乙', '丙'], children: [text('乙 丙')] },
    {
      type: 'paragraph',
      id: 'p2',
      children: [{ type: 'strong', children: [text('丁。')] }, text('戊')],
    },
  ])
})

test('parsePlainBody: it leaves all else to the parser', () => {
  for (const text of [
    '',
    '甲\n乙',
    '- 甲',
    '1. 甲',
    '甲*乙*',
    '甲 {#p2}',
    '<b>',
    'www.x.cn',
    '甲  乙',
    '### 甲',
    ' 甲',
  ]) {
    assert.equal(parsePlainBody(text), undefined, text)
  }
})
