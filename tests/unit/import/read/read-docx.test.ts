import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrange } from '../../../../lib/import/arrange/arrange.ts'
import { readFile } from '../../../../lib/import/read/read-file.ts'
import { readablePlan } from '../../../support/import-sources.ts'
import { drawing, madeDocx, paragraph } from '../../../support/made-docx.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

async function read(body: string, pictures = {}) {
  return await readFile({ name: '稿.docx', bytes: madeDocx(body, pictures) })
}

describe('readDocx: a Word file says by its looks what its lines are', () => {
  it('takes the large centred lines for the head, a bold line amid the text for a 分题', async () => {
    const { source, pictures } = await read(
      paragraph('全县春季造林现场会召开', { size: 16, centred: true }) +
        paragraph('千亩荒坡披新绿', { size: 22, centred: true, bold: true }) +
        paragraph('——造林一线见闻', { size: 14, centred: true }) +
        paragraph('本报记者 陈禾', { size: 12, centred: true }) +
        paragraph('　　清晨，山路上已经排起了运苗的车队。', { size: 12 }) +
        paragraph('整地在前 一坑一策', { size: 12, bold: true }) +
        paragraph('　　造林先整地，石头多的地方从沟底背客土上山。', { size: 12 }) +
        paragraph('', {}, drawing(1)) +
        paragraph('群众在山上植树。 孙桂兰 摄', { size: 10 }),
      { 'image1.png': png },
    )
    const plan = arrange([source])
    assert.deepEqual(readablePlan([source], plan), {
      articles: [
        [
          'kicker 全县春季造林现场会召开',
          'headline 千亩荒坡披新绿',
          'subhead ——造林一线见闻',
          'byline 本报记者 陈禾',
          'body 清晨，山路上已经排起了运苗的车队。',
          'heading 整地在前 一坑一策',
          'body 造林先整地，石头多的地方从沟底背客土上山。',
          'caption 群众在山上植树。',
          'credit 孙桂兰 摄',
        ],
      ],
      page: [],
      open: [],
    })
    assert.deepEqual(plan.articles[0]?.photos, ['pic1-1'])
    assert.deepEqual(pictures, new Map([['pic1-1', png]]))
  })

  it('reads insertions, leaves deletions out, and says so', async () => {
    const { source } = await read(
      '<w:p><w:r><w:t>全县三</w:t></w:r><w:del w:id="1"><w:r><w:delText>百</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>千</w:t></w:r></w:ins><w:r><w:t>户完成搬迁。</w:t></w:r></w:p>',
    )
    assert.deepEqual(
      source.pages[0]?.lines.map(({ text }) => text),
      ['全县三千户完成搬迁。'],
    )
    assert.deepEqual(source.remarks, [
      '有 2 处修订没有定下来：插入的 1 处读进来了，删去的 1 处没有读；请核对，或先在 Word 里接受、拒绝修订',
    ])
  })

  it('reads tables by rows, and what stands in text boxes', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph('框里的一段话，也是正文。')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const { source } = await read(
      `<w:tbl><w:tr>${cell('乡镇')}${cell('户数')}</w:tr><w:tr>${cell('石门')}${cell('312')}</w:tr></w:tbl>${paragraph('', {}, box)}`,
    )
    assert.deepEqual(
      source.pages[0]?.lines.map(({ text, says }) => [text, says?.isRow === true]),
      [
        ['乡镇\t户数', true],
        ['石门\t312', true],
        ['框里的一段话，也是正文。', false],
      ],
    )
  })

  it('marks the bold sentence that a paragraph begins with', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>把好思想“方向盘”。</w:t></w:r>'
    const { source } = await read(paragraph('支队始终坚持以人民为中心。', {}, bold))
    assert.equal(source.pages[0]?.lines[0]?.says?.boldStart, '把好思想“方向盘”。'.length)
  })
})
