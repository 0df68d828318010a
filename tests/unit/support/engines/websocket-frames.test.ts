import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decodeFrame, encodeFrame, opcodes } from '../../../support/engines/websocket-frames.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

// The examples are those of RFC 6455 §5.7.
describe('websocket frames', () => {
  it('masks what a client sends', () => {
    const frame = encodeFrame(opcodes.text, Buffer.from('Hello'), hex('37 fa 21 3d'))
    assert.deepEqual(frame, hex('81 85 37 fa 21 3d 7f 9f 4d 51 58'))
  })

  it('reads a whole message and leaves what follows it', () => {
    assert.deepEqual(decodeFrame(hex('81 05 48 65 6c 6c 6f 8a 00')), {
      frame: { opcode: opcodes.text, isLast: true, payload: Buffer.from('Hello') },
      rest: hex('8a 00'),
    })
  })

  it('reads a message in two parts', () => {
    const first = decodeFrame(hex('01 03 48 65 6c 80 02 6c 6f'))
    assert.deepEqual(first?.frame, { opcode: opcodes.text, isLast: false, payload: Buffer.from('Hel') })
    assert.deepEqual(decodeFrame(first?.rest ?? Buffer.alloc(0))?.frame, {
      opcode: opcodes.continuation,
      isLast: true,
      payload: Buffer.from('lo'),
    })
  })

  for (const [length, head] of [
    [256, '82 7e 01 00'],
    [65_536, '82 7f 00 00 00 00 00 01 00 00'],
  ] as const) {
    it(`reads and writes a length of ${length}`, () => {
      const payload = Buffer.alloc(length, 7)
      const sent = hex(head)
      assert.deepEqual(decodeFrame(Buffer.concat([sent, payload]))?.frame, {
        opcode: 2,
        isLast: true,
        payload,
      })
      sent[1] = (sent[1] as number) | 0x80
      assert.deepEqual(encodeFrame(2, payload, hex('00 00 00 00')).subarray(0, sent.length), sent)
    })
  }

  it('waits for a frame that has come in part', () => {
    const whole = hex('82 7e 01 00')
    for (const end of [0, 1, 2, 3, 4]) assert.equal(decodeFrame(whole.subarray(0, end)), undefined)
  })
})
