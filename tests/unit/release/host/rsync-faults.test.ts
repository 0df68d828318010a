import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLineFault, rsyncFault } from '../../../../lib/release/host/rsync-faults.ts'

describe('rsyncFault', () => {
  it('tells what is to be done from what ssh and rsync say', () => {
    const said: readonly (readonly [number | null, string, string])[] = [
      [11, 'rsync: [receiver] write failed on "/srv/a": No space left on device (28)', 'is full'],
      [255, 'paper@host: Permission denied (publickey).', 'does not take the key'],
      [255, 'Host key verification failed.', 'is a machine that ssh does not know yet'],
      [127, 'sh: 1: rsync: not found', 'has no rsync'],
      [23, 'rsync: [generator] mkdir "/srv/a" failed: Permission denied (13)', 'may not be written to'],
      [255, 'kex_exchange_identification: Connection closed by remote host', 'the line broke'],
      [null, '', 'is not installed here'],
      [4, 'what nobody has seen yet\nsecond\nthird', 'rsync ended with 4: what nobody has seen yet second'],
    ]
    for (const [code, errors, sentence] of said) {
      assert.ok(
        rsyncFault('rsync host:/srv', code, errors).message.startsWith(`rsync host:/srv: ${sentence}`),
        sentence,
      )
    }
  })

  it('takes a line that broke for what may be over in a moment, and a key that is not taken for none', () => {
    assert.equal(isLineFault(255, 'Connection reset by peer'), true)
    assert.equal(isLineFault(12, 'rsync error: error in rsync protocol data stream'), true)
    assert.equal(isLineFault(255, 'paper@host: Permission denied (publickey).'), false)
    assert.equal(isLineFault(12, 'write failed: No space left on device'), false)
    assert.equal(isLineFault(23, ''), false)
  })
})
