import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markParagraphs } from '../../../../lib/body/parse/mark-paragraphs.ts'
import { hasOldForms } from '../../../../lib/body/parse/old-forms.ts'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { numbersToKeep } from '../../../../lib/content/numbers/keep-numbers.ts'

/** Texts as they were published by the rules of before, and the ids of their paragraphs now when marks were written. */
const cases = [
  {
    markdown: '甲是第一段。\n\n    四个空格起的一段。\n\n丙是第三段。',
    published: { p1: '甲是第一段。', p2: '丙是第三段。' },
    kept: { p1: '甲是第一段。', 'p1-1': '四个空格起的一段。', p2: '丙是第三段。' },
  },
  {
    markdown: '甲是第一段。\n---\n丙是第三段。',
    published: { p1: '丙是第三段。' },
    kept: { 'p0-1': '甲是第一段。', p1: '丙是第三段。' },
  },
  {
    markdown: '甲是第一段。\n\n\u3000\u3000\n\n丙是第三段。',
    published: { p1: '甲是第一段。', p2: '', p3: '丙是第三段。' },
    kept: { p1: '甲是第一段。', p3: '丙是第三段。' },
  },
  {
    markdown: '甲是第一段。\n\n&nbsp;\n\n丙是第三段。',
    published: { p1: '甲是第一段。', p2: '\u00a0', p3: '丙是第三段。' },
    kept: { p1: '甲是第一段。', p3: '丙是第三段。' },
  },
]

test('hasOldForms: it sees what is numbered anew, and the marks keep every published number', () => {
  for (const { markdown, published, kept } of cases) {
    assert.equal(hasOldForms(markdown), true, markdown)
    const before = Object.entries(published).map(([id, text]) => ({ id, text }))
    const texts = parseBody(markdown, { address: '/' }).body.paragraphs.map(({ text }) => text)
    const marked = markParagraphs(markdown, numbersToKeep(before, texts)) ?? ''
    const { paragraphs } = parseBody(marked, { address: '/' }).body
    assert.deepEqual(Object.fromEntries(paragraphs.map(({ id, text }) => [id, text])), kept)
  }
})

test('hasOldForms: it sees none in a text that is read as before', () => {
  for (const text of [
    '甲。\n\n乙。',
    '甲。\n\n---\n\n乙。',
    '- 甲\n  - 乙',
    '\u3000\u3000甲。\n\n   \n\n乙。',
    '## 甲\n\n- 乙',
  ]) {
    assert.equal(hasOldForms(text), false, text)
  }
})
