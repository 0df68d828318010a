import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrange } from '../../../../../lib/import/arrange/arrange.ts'
import { readFile } from '../../../../../lib/import/read/read-file.ts'
import { readablePlan } from '../../../../support/import-sources.ts'
import { type Coding, type DrawnText, type MadePage, madePdf } from '../../../../support/made-pdf.ts'

async function read(pages: readonly MadePage[], coding?: Coding) {
  const { source } = await readFile({ name: 'a.pdf', bytes: madePdf(pages, coding) })
  return source
}

/** Lines of a column below each other, 16 apart; the first of a paragraph two characters in. */
function column(x: number, y: number, lines: readonly string[]): readonly DrawnText[] {
  return lines.map((text, i) => ({
    text: text.trim(),
    x: text.startsWith('　　') ? x + 20 : x,
    y: y + 16 * i,
  }))
}

const columns = [
  ...column(40, 300, [
    '　　清晨，鹰嘴梁上雾气未散，',
    '运苗的车队已经排起了长龙，',
    '乡里的负责人带着铁锹来到山',
  ]),
  ...column(190, 300, ['上，先栽树，后开会。', '　　今年要扩大到一千亩，', '后年再扩大一倍。']),
]

describe('readPdf: characters with their places become lines', () => {
  it('reads lines of columns, a headline above them, a picture and its caption', async () => {
    const source = await read([
      {
        texts: [
          { text: '千亩荒坡披新绿', x: 60, y: 220, size: 30, bold: true },
          { text: '本报记者 陈禾', x: 120, y: 250 },
          ...columns,
          { text: '群众在山上植树。 孙桂兰 摄', x: 40, y: 480, size: 8 },
        ],
        pictures: [[40, 360, 260, 100]],
      },
    ])
    assert.deepEqual(readablePlan([source], arrange([source])), {
      articles: [
        [
          'headline 千亩荒坡披新绿',
          'byline 本报记者 陈禾',
          'body 清晨，鹰嘴梁上雾气未散，/运苗的车队已经排起了长龙，/乡里的负责人带着铁锹来到山/上，先栽树，后开会。',
          'body 今年要扩大到一千亩，/后年再扩大一倍。',
          'caption 群众在山上植树。',
          'credit 孙桂兰 摄',
        ],
      ],
      page: [],
      open: [],
    })
    assert.deepEqual(source.pages[0]?.pictures, [{ id: 'pic1-1', box: [40, 360, 260, 100] }])
  })

  it('reads a page set in GBK by the map of its font', async () => {
    const source = await read([{ texts: columns }], 'GBK-EUC-H')
    assert.deepEqual(
      source.pages[0]?.lines.map(({ text }) => text).sort(),
      columns.map(({ text }) => text).sort(),
    )
  })

  it('sees no blanks in a line that is stretched, and no second line where one is drawn twice', async () => {
    const texts = [
      { text: '数十名群众来到山上植树。', x: 40, y: 100, spacing: 9 },
      { text: '千亩荒坡披新绿', x: 40, y: 200, size: 30 },
      { text: '千亩荒坡披新绿', x: 40.6, y: 200.4, size: 30 },
      { text: '本报记者 陈禾', x: 40, y: 250 },
    ]
    const source = await read([{ texts }])
    assert.deepEqual(
      source.pages[0]?.lines.map(({ text }) => text),
      ['数十名群众来到山上植树。', '千亩荒坡披新绿', '本报记者 陈禾'],
    )
  })

  it('says what is wrong with a file that has no text', async () => {
    await assert.rejects(read([{ texts: [], pictures: [[0, 0, 700, 1000]] }]), {
      message: 'a.pdf 是扫描的图片，没有文字；请从排版软件导出 PDF，或先做文字识别（ALTO）',
    })
    await assert.rejects(read([{ texts: [] }]), { message: 'a.pdf 里没有文字；请从排版软件重新导出' })
  })

  it('refuses characters that nobody knows, and says how many there are', async () => {
    const texts = [{ text: `云岭县报${'\ue123'.repeat(8)}云岭县报的一段正文，写得再长一些。`, x: 40, y: 100 }]
    await assert.rejects(read([{ texts }]), /^PublishError: a\.pdf 有 \d+% 的字认不出是什么字/)
  })

  it('refuses a file of too many pages', async () => {
    const pages = Array.from({ length: 201 }, () => ({ texts: [] }))
    await assert.rejects(read(pages), { message: 'a.pdf 有 201 页，最多读 200 页；请按天或按版拆开再导入' })
  })
})
