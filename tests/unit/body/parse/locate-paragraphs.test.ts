import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locateParagraphs, parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { address, htmlOf } from '../../markdown/html-of.ts'

const tooDeep = `${'*a **b '.repeat(120)}${'c** d* '.repeat(120)}`.trim()

describe('locateParagraphs', () => {
  it('says on which line each stands, where its text ends, and what its mark says', () => {
    assert.deepEqual(locateParagraphs('甲 {#p3}\n\n## 乙\n\n- 丙\n\n丁\n戊 {#p3-1} 己'), [
      { id: 'p3', line: 1, end: 7, typedId: 'p3' },
      { id: 'p4', line: 5, end: 18 },
      { id: 'p5', line: 7, end: 33 },
    ])
    assert.deepEqual(locateParagraphs('甲\n\n乙 {#p1-12}'), [
      { id: 'p1', line: 1, end: 1 },
      { id: 'p1-12', line: 3, end: 13, typedId: 'p1-12' },
    ])
  })

  it('finds none in a text that is not read as Markdown, or not as it was typed', () => {
    for (const text of ['甲\r\n\r\n乙', '\ufeff甲', '> '.repeat(200), tooDeep])
      assert.deepEqual(locateParagraphs(text), [], text.slice(0, 20))
  })
})

describe('parseBody: what is no Markdown', () => {
  it('is shown as typed where it would exhaust the parser, or its tree who walks it', () => {
    for (const text of ['>'.repeat(200), tooDeep]) {
      const { body, problems } = parseBody(text, { address })
      assert.deepEqual(body.blocks, [
        { type: 'paragraph', id: 'p1', children: [{ type: 'text', value: text }] },
      ])
      assert.deepEqual([body.paragraphs, body.notes, problems], [[{ id: 'p1', text }], [], []])
    }
  })

  it('has one kind of line end', () => {
    assert.equal(
      htmlOf('甲\r\r*乙*\r\n\r\n丙'),
      '<p id="p1">甲</p>\n<p id="p2"><em>乙</em></p>\n<p id="p3">丙</p>',
    )
  })
})
