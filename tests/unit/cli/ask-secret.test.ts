import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { describe, it } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import { askSecret } from '../../../lib/cli/ask-secret.ts'

/** A terminal at which something is typed, and what it shows. */
function terminal(typed: string) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.write(typed)
  return { input, output, shown: () => String(output.read() ?? '') }
}

describe('askSecret', () => {
  it('gives what is typed, mended by backspaces, and shows nothing of it', async () => {
    const { shown, ...streams } = terminal('秘key-12\u007f3\r')
    assert.equal(await askSecret('OSS_SECRET：', streams), '秘key-13')
    assert.equal(shown(), 'OSS_SECRET：\n')
  })

  it('throws where nothing is typed, or it is broken off', async () => {
    for (const typed of ['\r', '  \r', 'half\u0003', '\u0004']) {
      const { shown, ...streams } = terminal(typed)
      await assert.rejects(askSecret('OSS_SECRET：', streams), PublishError)
      assert.equal(shown(), 'OSS_SECRET：\n')
    }
  })
})
