import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorFacts } from '../../../lib/content/anchor-facts.ts'
import { collectFaults } from '../../support/collect-faults.ts'

const paragraphs = [
  { id: 'p1', text: '去年，组织召开常委会17次，研究重大事项280余项。' },
  { id: 'p2', text: '换了四十八块石板；组织召开常委会17次。' },
]

function anchor(label: string, quote: string) {
  const { report, lines } = collectFaults()
  const fact = { label: { value: label, line: 3 }, quote: { value: quote, line: 4 } }
  const facts = anchorFacts([fact], paragraphs, report)
  return { facts, problems: lines() }
}

test('anchorFacts: it anchors a fact to the first paragraph that holds its quote', () => {
  assert.deepEqual(anchor('召开常委会', '组织召开常委会17次'), {
    facts: [{ label: '召开常委会', quote: '组织召开常委会17次', paragraph: 'p1' }],
    problems: [],
  })
})

test('anchorFacts: it reports a quote that stands in no paragraph word for word', () => {
  assert.deepEqual(anchor('召开常委会', '召开常委会 17次'), {
    facts: [],
    problems: ['4: facts.quote should stand word for word in one paragraph, but “召开常委会 17次” does not'],
  })
})

const quote = '组织召开常委会17次'
const goodLabels = ['组织常委会', '召开·常委会', '17次 召开常委会', '组织召开常委会17次', '召开 会']
for (const label of goodLabels) {
  test(`anchorFacts: it takes the label ${label}`, () => assert.deepEqual(anchor(label, quote).problems, []))
}

const foreign = { 召开大会: '大会', 会议: '会议', 常委会议: '议', 召开会: '会', '召开（全）': '全' }
for (const [label, rest] of Object.entries(foreign)) {
  test(`anchorFacts: it reports the label ${label}`, () => {
    assert.deepEqual(anchor(label, quote).problems, [
      `3: facts.label should be made of words of its quote, but “${rest}” is none`,
    ])
  })
}

test('anchorFacts: it takes the longest word of the quote only where the rest fits too', () => {
  const overlapping = { id: 'p1', text: '甲乙丙，丙丁' }
  const fact = { label: { value: '甲乙丙丁', line: 1 }, quote: { value: overlapping.text, line: 2 } }
  const { report, lines } = collectFaults()
  assert.deepEqual(anchorFacts([fact], [overlapping], report), [
    { label: '甲乙丙丁', quote: '甲乙丙，丙丁', paragraph: 'p1' },
  ])
  assert.deepEqual(lines(), [])
})
