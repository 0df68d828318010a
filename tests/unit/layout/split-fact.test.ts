import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitFact } from '../../../lib/layout/split-fact.ts'

const split = (label: string, quote: string) => splitFact({ label, quote, paragraph: 'p1' })

test('splitFact: it sets what stands beside the label as the quantity', () => {
  assert.deepEqual(split('召开常委会', '召开常委会17次'), {
    before: '召开常委会',
    quantity: '17次',
    after: '',
  })
  assert.deepEqual(split('特种专业队', '11类特种专业队'), {
    before: '',
    quantity: '11类',
    after: '特种专业队',
  })
})

test('splitFact: it keeps 余 with the quantity', () => {
  assert.equal(split('保护财产价值', '保护财产价值2000余万元').quantity, '2000余万元')
})

test('splitFact: it leaves a quote whole whose label stands in its middle or is all of it', () => {
  assert.equal(split('检查', '共检查243家').quantity, '共检查243家')
  assert.equal(split('检查243家', '检查243家').quantity, '检查243家')
})
