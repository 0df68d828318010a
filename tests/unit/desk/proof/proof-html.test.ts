import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { LiveContent } from '../../../../lib/content/live/live-content.ts'
import { makeProof } from '../../../../lib/desk/proof/make-proof.ts'
import { articleFile, articlePath, writeNewspaper } from '../../../support/small-newspaper.ts'

describe('makeProof: an issue to send round', () => {
  it('is one file with its drafts, loads nothing, and bears 草稿 on each page', async (t) => {
    process.env.CHROMIUM_PATH = ''
    const directory = writeNewspaper(t, {
      [articlePath]: articleFile('status: draft', '见[别处](https://other.example/)，<script>坏</script>。'),
      'issues/2025-01-15/01/02.md':
        '---\nheadline: <b>尖括号</b>\nstatus: withdrawn\nnotice: 应作者要求撤下\n---\n\n撤下的字。\n',
    })
    const { html, faults } = await makeProof(directory, new LiveContent(directory), '2025-01-15')
    const text = readFileSync(html, 'utf8')
    assert.equal(faults, 0)
    assert.match(text, /<div class="mark" aria-hidden="true">草稿<\/div>/)
    assert.match(text, /\.mark \{ position: fixed;/)
    assert.match(text, /default-src 'none'; style-src 'unsafe-inline'; img-src data:/)
    assert.match(text, /<h3>〔草稿〕测试标题<\/h3>/)
    assert.doesNotMatch(text, /<script|https:\/\/other|撤下的字|<b>/)
    assert.match(text, /应作者要求撤下/)
  })

  it('says that there is no such issue', async (t) => {
    const directory = writeNewspaper(t, {})
    await assert.rejects(makeProof(directory, new LiveContent(directory), '../x'), {
      message: '没有这一期：../x',
    })
  })
})
