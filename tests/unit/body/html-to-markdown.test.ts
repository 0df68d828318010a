import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { htmlToMarkdown } from '../../../lib/body/html-to-markdown.ts'

describe('htmlToMarkdown', () => {
  it('writes headings, emphasis, links and lists', async () => {
    assert.equal(
      await htmlToMarkdown(
        '<h4 id="h1">分题</h4><p id="p1"><strong>段首。</strong>市里，<a href="https://ceshi.example/">链接</a>。</p><ul><li><p>一</p></li><li><p>二</p></li></ul>',
      ),
      '#### 分题\n\n**段首。**市里，[链接](https://ceshi.example/)。\n\n- 一\n\n- 二',
    )
  })

  it('keeps text that looks like markup as text', async () => {
    assert.equal(await htmlToMarkdown('<p>4~6℃ *ST &lt;b&gt; # 号</p>'), '4\\~6℃ \\*ST \\<b> # 号')
  })
})
