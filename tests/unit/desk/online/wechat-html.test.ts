import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Desk } from '../../../../lib/desk/desk.ts'
import { toInlineStyles, toWechat } from '../../../../lib/desk/online/wechat-html.ts'
import { articleFile, articlePath, writeNewspaper } from '../../../support/small-newspaper.ts'

describe('toWechat: an article for 公众号', () => {
  it('puts every style on its element, and leaves no class, id or link', () => {
    assert.equal(
      toInlineStyles(
        '<figure class="a"><img src="https://a.example/1.jpg" alt="图" id="x"><figcaption>说</figcaption></figure><h3 id="h1">题</h3><p id="p1">见<a href="/x">此</a><br>1 &lt; 2</p>',
      ),
      '<section style="margin:0 0 1em"><img src="https://a.example/1.jpg" alt="图" style="display:block;max-width:100%;margin:0 auto">' +
        '<p style="margin:.4em 0 1em;font-size:14px;line-height:1.6;color:#666">说</p></section>' +
        '<h2 style="margin:1.5em 0 .8em;font-size:19px;line-height:1.5;font-weight:bold;text-align:center">题</h2>' +
        '<p style="margin:0 0 1em;font-size:17px;line-height:1.8;text-align:justify">见此<br>1 &lt; 2</p>',
    )
  })

  it('has 署名, text and where it was printed, and the address with its code', async (t) => {
    const directory = writeNewspaper(t, {
      'publication.md': '---\ntitle: 测试日报\nurl: https://ceshi.example\n---\n',
      [articlePath]: articleFile(
        'byline: [{ role: 记者, name: 甲测 }]',
        '一段[^1]。\n\n## 分题\n\n二段。\n\n[^1]: 注。',
      ),
    })
    const desk = new Desk(directory)
    t.after(() => desk.close())
    const { title, html, url, qr } = await toWechat(desk, '2025-01-15/01/01')
    const words = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
    assert.deepEqual([title, url], ['测试标题', 'https://ceshi.example/issues/2025-01-15/01/01/'])
    assert.match(
      words,
      /记者\S*甲测.*一段.*分题.*二段。.*注。.*原载《测试日报》2025年1月15日.*https:\/\/ceshi\.example\/issues\/2025-01-15\/01\/01\//,
    )
    assert.doesNotMatch(html, /<a\b|class=|\bid=/)
    assert.match(qr ?? '', /^data:image\/png;base64,/)
  })
})
