import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrangePage } from '../../../../../lib/import/arrange/page/arrange-page.ts'
import type { Box, Line } from '../../../../../lib/import/plan/source.ts'
import { readablePlan, sourceOf } from '../../../../support/import-sources.ts'

/** A line of a page: its words, the left end and the upper edge, and how it is set if not as running text is. */
type Placed = readonly [
  string,
  number,
  number,
  { readonly size?: number; readonly bold?: boolean; readonly font?: string }?,
]

function planOf(lines: readonly Placed[], pictures: readonly Box[] = [], rules: readonly Box[] = []) {
  const placed = lines.map(([text, x, y, { size = 10, bold = false, font = 'song' } = {}], i): Line => {
    const box = [x, y, text.length * size, size] as const
    return { id: `p1-${i + 1}`, raw: text, text, box, size, font, ...(bold && { bold }) }
  })
  const source = {
    ...sourceOf([]),
    pages: [
      {
        width: 800,
        height: 1100,
        lines: placed,
        pictures: pictures.map((box, i) => ({ id: `pic1-${i + 1}`, box })),
        rules: rules.map((box) => ({ box })),
      },
    ],
  }
  return { source, plan: readablePlan([source], arrangePage(source)) }
}

/** A column of twelve characters: its first line two characters in where it begins a paragraph. */
function column(x: number, y: number, lines: readonly string[], indented = true): readonly Placed[] {
  return lines.map((text, i): Placed => [text, indented && i === 0 ? x + 20 : x, y + 16 * i])
}

const head = { size: 30, bold: true, font: 'hei' }
const small = { size: 18, bold: true, font: 'hei' }
const heading = { size: 11, bold: true, font: 'hei' }

describe('arrangePage: articles by their places on the page', () => {
  it('gives all columns of a text to a head that is centred above some of them', () => {
    const { plan } = planOf([
      ['千亩荒坡披新绿', 185, 120, head],
      ...column(40, 170, ['清晨山上雾气未散运', '苗的车队已经排起了长龙，', '负责人带着铁锹来到山上来']),
      ...column(
        180,
        170,
        ['先栽树，后开会，会场就在', '山上，人人都动手。栽下的', '树苗已经浇过了第一遍水，'],
        false,
      ),
      ...column(320, 170, ['每棵都挂了牌子，写着栽树', '的人，活了才算数，到秋天', '还要再数一遍。'], false),
    ])
    assert.deepEqual(plan.articles, [
      [
        'headline 千亩荒坡披新绿',
        'body 清晨山上雾气未散运/苗的车队已经排起了长龙，/负责人带着铁锹来到山上来/先栽树，后开会，会场就在/山上，人人都动手。栽下的/树苗已经浇过了第一遍水，/每棵都挂了牌子，写着栽树/的人，活了才算数，到秋天/还要再数一遍。',
      ],
    ])
    assert.deepEqual(plan.open, [])
  })

  it('keeps articles apart that stand side by side, and a 分题 at the top of a column in its text', () => {
    const { plan } = planOf([
      ['医院开通周末门诊', 40, 120, small],
      ...column(40, 150, [
        '三个科室先行开诊六',
        '名市级专家轮流坐诊，群众',
        '可以用电话和窗口两种预约',
        '方式，老人由村医代约。',
      ]),
      ['方便老人看病', 210, 150, heading],
      ...column(180, 170, ['老人不必再去市里，', '在县里就能看上病。']),
      ['流动书车下乡去', 360, 120, small],
      ...column(360, 150, ['书车开进石门镇，当', '天借出图书三百册，群众排', '起了队。']),
    ])
    assert.deepEqual(plan.articles, [
      [
        'headline 医院开通周末门诊',
        'body 三个科室先行开诊六/名市级专家轮流坐诊，群众/可以用电话和窗口两种预约/方式，老人由村医代约。',
        'heading 方便老人看病',
        'body 老人不必再去市里，/在县里就能看上病。',
      ],
      ['headline 流动书车下乡去', 'body 书车开进石门镇，当/天借出图书三百册，群众排/起了队。'],
    ])
  })

  it('takes the lines at the top and foot of a page for its own', () => {
    const { plan } = planOf([
      ['云岭县报', 40, 30, { size: 50, font: 'hei' }],
      ['2031年3月13日 星期四', 300, 40],
      ['第1版 要闻', 300, 60],
      ['千亩荒坡披新绿', 60, 120, head],
      ...column(40, 170, ['清晨山上雾气未散运', '苗的车队已经排起了长龙。']),
      ['责任编辑 周远', 40, 1060, { size: 8 }],
    ])
    assert.deepEqual(plan.page, [
      'newspaper 云岭县报',
      'date 2031年3月13日 星期四',
      'label 第1版 要闻',
      'credit 责任编辑 周远',
    ])
  })

  it('gives a caption to the article whose words it has, and leaves open one that could be anybody’s', () => {
    const lines: readonly Placed[] = [
      ['医院开通周末门诊', 40, 120, small],
      ...column(40, 150, ['三个科室先行开诊六', '名市级专家轮流坐诊。']),
      ['流动书车下乡去', 200, 120, small],
      ...column(200, 150, ['书车开进石门镇，当', '天借出图书三百册。']),
    ]
    const picture: Box = [40, 200, 280, 100]
    const known: Placed = ['石门镇群众在书车前借书。', 40, 305, { size: 8, font: 'hei' }]
    const unknown: Placed = ['现场一角。', 40, 305, { size: 8, font: 'hei' }]
    assert.deepEqual(
      planOf([...lines, known], [picture]).plan.articles[1]?.at(-1),
      'caption 石门镇群众在书车前借书。',
    )
    assert.deepEqual(planOf([...lines, unknown], [picture]).plan.open, ['现场一角。'])
  })

  it('joins a headline that goes on in the next line, and parts one of two halves', () => {
    const text = column(40, 190, ['清晨山上雾气未散运', '苗的车队已经排起了长龙。'])
    const wrapped = planOf([['柳湾村旧校舍变', 40, 120, small], ['成养老院', 40, 142, small], ...text]).plan
    const halves = planOf([['千亩荒坡', 60, 120, small], ['万棵侧柏', 60, 142, small], ...text]).plan
    assert.deepEqual(wrapped.articles[0]?.slice(0, 1), ['headline 柳湾村旧校舍变/成养老院'])
    assert.deepEqual(halves.articles[0]?.slice(0, 2), ['headline 千亩荒坡', 'headline 万棵侧柏'])
  })
})
