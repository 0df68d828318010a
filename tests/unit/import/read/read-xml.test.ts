import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { arrange } from '../../../../lib/import/arrange/arrange.ts'
import { readFile } from '../../../../lib/import/read/read-file.ts'
import { readablePlan } from '../../../support/import-sources.ts'

async function read(xml: string, recipe?: string, name = '版.xml') {
  const { source } = await readFile({
    name,
    bytes: Buffer.from(xml),
    ...(recipe !== undefined && { recipe }),
  })
  return source
}

describe('readXml: fields of a 数字报, lines of a scan', () => {
  it('takes each field for what it says, paragraphs and places too', async () => {
    const source =
      await read(`<?xml version="1.0" encoding="utf-8"?><Paper><Date>2031-03-13</Date><PageNo>第01版</PageNo><PageName>要闻</PageName>
      <Article><IntroTitle>全县造林现场会召开</IntroTitle><Title>千亩荒坡披新绿</Title><SubTitle>——一线见闻</SubTitle><Author>本报记者 陈禾</Author>
      <Content><![CDATA[<p>　　清晨，山上雾气未散。</p><p>　　今年要扩大到1040亩。</p>]]></Content><Coords>0,0,100,0,100,200,0,200</Coords></Article>
      <Article><Title>流动书车下乡</Title><Content>　　当天借出图书&lt;三百册&gt;。</Content><Coords>100,0,200,0,200,400,100,400</Coords></Article></Paper>`)
    assert.deepEqual(readablePlan([source], arrange([source])).articles, [
      [
        'kicker 全县造林现场会召开',
        'headline 千亩荒坡披新绿',
        'subhead ——一线见闻',
        'byline 本报记者 陈禾',
        'body 清晨，山上雾气未散。',
        'body 今年要扩大到1040亩。',
      ],
      ['headline 流动书车下乡', 'body 当天借出图书<三百册>。'],
    ])
    assert.deepEqual(source.facts, { date: '2031-03-13', label: '01', name: '要闻' })
    assert.deepEqual(source.pages[0]?.areas, { 1: [0, 0, 0.5, 0.5], 2: [0.5, 0, 0.5, 1] })
  })

  it('reads names it does not know by a recipe of JSON, and refuses a recipe that is none', async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'recipe-'))
    t.after(() => rmSync(directory, { recursive: true }))
    const recipe = join(directory, 'r.json')
    writeFileSync(recipe, '{ "article": "GJ", "headline": "BiaoTi", "body": ["NeiRong"] }')
    const xml = '<B><GJ><BiaoTi>千亩荒坡披新绿</BiaoTi><NeiRong>清晨，山上雾气未散。</NeiRong></GJ></B>'
    const source = await read(xml, recipe)
    assert.deepEqual(readablePlan([source], arrange([source])).articles, [
      ['headline 千亩荒坡披新绿', 'body 清晨，山上雾气未散。'],
    ])
    await assert.rejects(read(xml, '方正'), {
      message: '没有叫 方正 的配方；可以用 general、founder，或写一个 .json 文件的路径',
    })
  })

  it('reads the lines of ALTO with their places', async () => {
    const line = (x: number, y: number, size: number, words: readonly string[]) =>
      `<TextLine HPOS="${x}" VPOS="${y}" WIDTH="${words.join('').length * size}" HEIGHT="${size}">${words.map((word) => `<String CONTENT="${word}"/>`).join('<SP/>')}</TextLine>`
    const source = await read(
      `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page WIDTH="1000" HEIGHT="1400"><PrintSpace><TextBlock>${line(100, 100, 60, ['千亩荒坡', '披新绿'])}${line(140, 200, 20, ['清晨，鹰嘴梁上雾气未散，'])}${line(100, 230, 19, ['运苗', '的车队排起了长龙。'])}</TextBlock></PrintSpace></Page></Layout></alto>`,
    )
    assert.deepEqual(readablePlan([source], arrange([source])).articles, [
      ['headline 千亩荒坡披新绿', 'body 清晨，鹰嘴梁上雾气未散，/运苗的车队排起了长龙。'],
    ])
  })

  it('reads a table of articles, and one of the text', async () => {
    const list = await read(
      '标题,作者,正文\n千亩荒坡披新绿,本报记者 陈禾,"清晨，山上雾气未散。\n今年要扩大。"\n',
      undefined,
      '稿.csv',
    )
    assert.deepEqual(readablePlan([list], arrange([list])).articles, [
      ['headline 千亩荒坡披新绿', 'byline 本报记者 陈禾', 'body 清晨，山上雾气未散。', 'body 今年要扩大。'],
    ])
    const table = await read('乡镇,户数\n石门,312\n', undefined, '表.csv')
    assert.deepEqual(readablePlan([table], arrange([table])).articles, [['row 乡镇\t户数', 'row 石门\t312']])
  })
})
