import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Lattice } from '../../../lib/traditional/lattice.ts'

function latticeOf(pieces: Readonly<Record<string, readonly [to: string, cost: number]>>): Lattice {
  const lattice = new Lattice()
  for (const [from, [to, cost]] of Object.entries(pieces)) lattice.add(from, { to, cost })
  return lattice
}

test('Lattice: it takes the pieces that cost the least together, not the first that fits', () => {
  const lattice = latticeOf({ 个中: ['箇中', 15], 一个: ['一個', 10], 中国: ['中國', 10], 国: ['國', 10] })
  assert.equal(lattice.convert('一个中国'), '一個中國')
  assert.equal(lattice.convert('个中国'), '个中國')
  assert.equal(lattice.convert('个中'), '箇中')
})

test('Lattice: of two readings at the same cost it takes the one whose last piece is longer', () => {
  const lattice = latticeOf({ 日历: ['日曆', 10], 历史: ['歷史', 10] })
  assert.equal(lattice.convert('单日历史'), '单日歷史')
})

test('Lattice: what it does not know stays, half of a pair of units too', () => {
  const lattice = latticeOf({ 国: ['國', 10] })
  assert.equal(lattice.convert(''), '')
  assert.equal(lattice.convert('A国𠮷\ud842'), 'A國𠮷\ud842')
})
