import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrange } from '../../../../lib/import/arrange/arrange.ts'
import { asNumbered } from '../../../../lib/import/plan/number-lines.ts'
import { readFile } from '../../../../lib/import/read/read-file.ts'
import { readablePlan } from '../../../support/import-sources.ts'

async function read(html: string, name = '文章.html') {
  const { source } = await readFile({ name, bytes: Buffer.from(html) })
  return source
}

describe('readHtml: the article of a page that was saved', () => {
  it('reads a 公众号 article without what stands around every one', async () => {
    const source =
      await read(`<!DOCTYPE html><html><head><meta property="og:title" content="千亩荒坡披新绿"><title>x</title></head><body>
      <h1 id="activity-name"> 千亩荒坡披新绿 </h1><div id="js_content" style="visibility: visible;">
      <section><p>点击上方蓝字关注我们</p></section><p style="display:none">看不见</p>
      <p><span>清晨，山路上已经排起了运苗的车队。<br>乡里的负责人带着铁锹来到山上。</span></p>
      <p><strong>整地在前 一坑一策</strong></p><p>造林先整地，石头多的地方从沟底背客土上山。</p>
      <p><img data-src="https://example.org/1.jpg"></p><p>群众在山上植树。 孙桂兰 摄</p><script>var a</script></div></body></html>`)
    assert.deepEqual(readablePlan([source], arrange([source])), {
      articles: [
        [
          'headline 千亩荒坡披新绿',
          'body 清晨，山路上已经排起了运苗的车队。',
          'body 乡里的负责人带着铁锹来到山上。',
          'heading 整地在前 一坑一策',
          'body 造林先整地，石头多的地方从沟底背客土上山。',
          'caption 群众在山上植树。',
          'credit 孙桂兰 摄',
        ],
      ],
      page: [],
      open: [],
    })
    assert.deepEqual(source.remarks, [
      '有 1 行是关注、点赞一类的套话，没有读',
      '有 1 张图片在网上，没有取来；请另存后放进版的文件夹，写进 photos',
    ])
  })

  it('reads a government page in GBK: its title, its source, its text', async () => {
    const head = '<html><head><meta charset="gb2312">'
    const gbk = Buffer.concat([
      Buffer.from(`${head}<meta name="ArticleTitle" content="`),
      Buffer.from([0xd4, 0xec, 0xc1, 0xd6]),
      Buffer.from('"></head><body><div class="nav">a</div><div class="TRS_Editor"><p>'),
      Buffer.concat(Array.from({ length: 20 }, () => Buffer.from([0xd4, 0xec, 0xc1, 0xd6]))),
      Buffer.from([0xa1, 0xa3]),
      Buffer.from('</p></div></body></html>'),
    ])
    const { source } = await readFile({ name: '文章.html', bytes: gbk })
    assert.deepEqual(readablePlan([source], arrange([source])).articles, [
      ['headline 造林', `body ${'造林'.repeat(20)}。`],
    ])
  })

  it('reads the areas of a 数字报 page as places of its articles', async () => {
    const source = await read(
      `<html><body><img src="p.jpg" usemap="#m" width="300" height="400"><map name="m"><area coords="0,0,150,0,150,200,0,200" href="content_1.htm"></map><ul><li><a href="content_1.htm">千亩荒坡披新绿</a></li></ul></body></html>`,
    )
    assert.deepEqual(source.pages[0]?.areas, { 'content_1.htm': [0, 0, 0.5, 0.5] })
    assert.deepEqual(source.pages[0]?.lines[0]?.says, { role: 'headline', article: 'content_1.htm' })
    const text = '清晨，山路上已经排起了运苗的车队。'
    const article = asNumbered(
      await read(
        `<html><body><h1>千亩荒坡披新绿</h1><div id="ozoom"><p>${text}${text}</p></div></body></html>`,
        'content_1.htm',
      ),
      2,
    )
    const plan = arrange([source, article])
    assert.deepEqual(readablePlan([source, article], plan).articles, [
      ['headline 千亩荒坡披新绿', `body ${text}${text}`],
    ])
    assert.deepEqual(plan.articles[0]?.box, [0, 0, 0.5, 0.5])
    assert.deepEqual(plan.unused, [{ id: 'p1-1', why: '标题在稿件的文件里' }])
  })
})
