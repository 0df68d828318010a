import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseWave, secondsOf, silence } from '../../../lib/audio/wave.ts'
import { waveFile } from '../../support/wave-file.ts'

describe('parseWave', () => {
  it('reads samples of 16 bits as parts of 1', () => {
    const sound = parseWave(waveFile([0, 16384, -32768], { rate: 8000 }))
    assert.deepEqual(sound && { ...sound, samples: [...sound.samples] }, {
      rate: 8000,
      samples: [0, 0.5, -1],
    })
    assert.equal(sound && secondsOf(sound), 3 / 8000)
  })

  it('takes the mean of two channels', () => {
    const sound = parseWave(waveFile([16384, 0, -16384, -16384], { rate: 8000, channels: 2 }))
    assert.deepEqual([...(sound?.samples ?? [])], [0.25, -0.5])
  })

  it('passes over other parts of the file', () => {
    const sound = parseWave(waveFile([16384], { rate: 8000, before: 'LIST\u0003\0\0\0abc\0' }))
    assert.deepEqual([...(sound?.samples ?? [])], [0.5])
  })

  it('reads to the end where a program wrote to a pipe, and said a size it could not know', () => {
    const bytes = waveFile([0, 16384], { rate: 8000 })
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(40, 0xffffffff, true)
    assert.deepEqual([...(parseWave(bytes)?.samples ?? [])], [0, 0.5])
  })

  it('is nothing of another format, of other bits, or cut short', () => {
    const whole = waveFile([1, 2, 3], { rate: 8000 })
    const eight = whole.slice()
    new DataView(eight.buffer).setUint16(34, 8, true)
    for (const bytes of [new Uint8Array(), Buffer.from('ID3 is no wave file'), whole.slice(0, 30), eight]) {
      assert.equal(parseWave(bytes), undefined)
    }
  })
})

it('silence: it lasts as long as it is told', () => {
  assert.equal(secondsOf(silence(0.5, 22_050)), 0.5)
})
