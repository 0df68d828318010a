import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { arrangeText } from '../../../../lib/import/arrange/arrange-text.ts'
import { toTextLines } from '../../../../lib/import/read/text-lines.ts'
import { readablePlan, sourceOf } from '../../../support/import-sources.ts'
import { projectRoot } from '../../../support/project-root.ts'

/** What becomes of a text. */
function planOf(text: string) {
  const lines = toTextLines(text)
  return readablePlan([sourceOf(lines)], arrangeText(lines))
}

const prose = '入春以来降水偏少，土壤墒情差别较大，浇返青水要看苗、看墒、看天，不可一概而论。'

describe('arrangeText: articles by words, order and empty lines alone', () => {
  it('sets every line of the first page in place, and no caption among its headings', () => {
    const source = readFileSync(join(projectRoot, 'content/issues/2025-lianghui/source.txt'), 'utf8')
    const { articles, page, open } = planOf(source)
    const [article = [], ...others] = articles
    const roles = (role: string) => article.filter((part) => part.startsWith(`${role} `))
    assert.deepEqual(others, [])
    assert.deepEqual(roles('headline'), ['headline 精准防控提效能 聚力攻坚护平安'])
    assert.deepEqual(roles('subhead'), ['subhead ——长治市消防救援支队筑牢消防生命线固本强基谱新篇'])
    assert.deepEqual(roles('byline'), ['byline 文字/王涵'])
    assert.deepEqual(roles('heading'), [
      'heading 坚持党建引领 永葆忠诚本色',
      'heading 淬炼铁军队伍 筑牢安全防线',
      'heading 特色活动引领 培育文明风尚',
    ])
    assert.deepEqual(
      roles('body').map((part) => part.slice(5, 9)),
      bodyLines(source).map((line) => line.slice(0, 4)),
    )
    assert.deepEqual(roles('caption'), captions)
    assert.deepEqual(roles('textInImage'), [
      'textInImage 国家消防救援局/科技计划项目“高效环保气凝胶泡沫灭火剂及其配套应用技术研究”试验观摩会',
    ])
    assert.deepEqual(page, [
      'title 聚焦',
      'title 2025',
      'title 长治两会',
      'slogan 展新貌',
      'slogan 开新局',
      'slogan 向人民报告',
      'issueLabel 两会',
      'issueLabel 专刊',
      'credit 版式/马学勤',
      'credit 本版图片由长治市消防救援支队提供',
    ])
    assert.deepEqual(open, [])
  })

  it('tells 引题, halves of a 主题, 副题 and bylines apart', () => {
    assert.deepEqual(
      planOf(
        `全县春季造林现场会召开\n千亩荒坡披新绿\n两万棵侧柏上山\n——造林一线见闻\n本报记者 陈禾 通讯员 吴青\n${prose}`,
      ).articles,
      [
        [
          'kicker 全县春季造林现场会召开',
          'headline 千亩荒坡披新绿',
          'headline 两万棵侧柏上山',
          'subhead ——造林一线见闻',
          'byline 本报记者 陈禾 通讯员 吴青',
          `body ${prose}`,
        ],
      ],
    )
  })

  it('begins an article where 本报讯 follows, and splits the name off the paragraph', () => {
    const { articles } = planOf(
      `甲县办起周末门诊\n${prose}\n乙村旧校舍变成养老院\n本报讯（通讯员 孙桂兰）老人搬进了新家，饭菜热乎。`,
    )
    assert.deepEqual(articles, [
      ['headline 甲县办起周末门诊', `body ${prose}`],
      ['headline 乙村旧校舍变成养老院', 'byline 本报讯（通讯员 孙桂兰）', 'body 老人搬进了新家，饭菜热乎。'],
    ])
  })

  it('joins lines that were broken at a measure', () => {
    const text = [
      '　　入春以来，我县降水比常年同期偏少两',
      '成，土壤墒情差别较大。浇返青水要看苗、',
      '看墒、看天，一概而论的办法是行不通的，',
      '各乡镇要分类指导，派技术员到地头去看，',
      '弱苗早浇，旺苗晚浇，墒情好的划锄保墒，',
      '不要一哄而上。',
      '　　寒流到来之前不浇，夜里气温低于零度',
      '也不浇，避免结冰伤苗，浇后要及时划锄松',
      '土，把墒保住。',
    ].join('\n')
    assert.deepEqual(
      planOf(`小麦返青水怎么浇\n${text}`).articles.map((parts) =>
        parts.map((part) => part.split('/').length),
      ),
      [[1, 6, 3]],
    )
  })

  it('leaves open whether a short line begins an article where nothing tells', () => {
    const other = '图书流动车开进石门镇，当天借出三百册，群众排起了队，镇上的孩子最高兴。'
    const { open } = planOf(`小麦返青水怎么浇\n本报记者 陈禾\n${prose}\n流动书车首次下乡去\n${other}`)
    assert.deepEqual(open, ['流动书车首次下乡去'])
  })

  it('takes a caption with its photographer to the article whose words it has', () => {
    const { articles } = planOf(
      `小麦返青水怎么浇\n本报记者 陈禾\n${prose}\n流动书车下乡\n本报记者 吴青\n流动书车开进石门镇，当天借出图书三百册，群众排起了队。\n3月9日，石门镇群众在流动书车前借书。 孙桂兰 摄\n`,
    )
    assert.deepEqual(articles[1]?.slice(-2), [
      'caption 3月9日，石门镇群众在流动书车前借书。',
      'credit 孙桂兰 摄',
    ])
  })
})

const captions = [
  'caption 重温入党誓词',
  'caption 深入廉政教育基地参观学习',
  'caption 表彰先进单位、个人',
  'caption 为中小学师生讲“春季开学第一课”',
  'caption 雨中救援群众',
  'caption 开展冰面救援训练',
  'caption 为长治学院师生讲授“开学第一课”',
  'caption 国家消防救援局“高效环保气凝胶泡沫灭火剂及其配套应用技术研究”试验观摩会在我市举办',
]

/** The lines of the source that are paragraphs: those that end with a full stop or an ellipsis. */
function bodyLines(source: string): readonly string[] {
  return source.split('\n').filter((line) => /[。…]$/.test(line))
}
