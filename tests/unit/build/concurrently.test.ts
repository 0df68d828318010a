import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { concurrently } from '../../../lib/build/concurrently.ts'

describe('concurrently', () => {
  it('does the work on every item, never on more than the limit at a time', async () => {
    let running = 0
    let most = 0
    const done: number[] = []
    await concurrently([5, 1, 3, 2, 4], 2, async (item) => {
      most = Math.max(most, ++running)
      await setTimeout(item)
      done.push(item)
      running--
    })
    assert.equal(most, 2)
    assert.deepEqual(done.toSorted(), [1, 2, 3, 4, 5])
  })

  it('fails with the first failure', async () => {
    const fail = async (item: number) => {
      if (item === 2) throw new Error('二')
    }
    await assert.rejects(concurrently([1, 2, 3], 1, fail), /二/)
  })
})
