import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { toHtml } from '../../../../lib/body/print/to-html.ts'
import { toMarkdown } from '../../../../lib/body/print/to-markdown.ts'
import { address, htmlOf } from '../../markdown/html-of.ts'

/** Texts in which every star is a star. */
const stars = {
  'between figures': [
    '木箱为10*20*30厘米，另一只为5*6*7。',
    '3*4=12，2**3，2**4',
    '１０*２０*３０',
    '1.5*2和2.5*2',
  ],
  'beside figures': [
    '长20*宽30*高40',
    '10厘米*20厘米*30厘米',
    '5*酒店和4*酒店',
    '注*1说明，*2说明',
    '(a+b)*3和(a+b)*(c)',
  ],
  'behind lengths': ['长10厘米*宽20厘米*高30厘米', '长20mm*宽30mm'],
  'in formulas': ['A*B*C和A*C', '面积=长*宽，体积=长*宽*高', 'x*(y+z)*w', 'a**b和c**d'],
  'in hidden numbers': [
    '手机138****5678与139****1234',
    '尾号****1234的和尾号****5678的',
    '尾号**1234、尾号**5678的',
    '尾号12**、34**的',
    '证号1404**********12和1404**********34',
    '京A*B12*和晋D*2345',
    '产品AB**、CD**的',
  ],
  'in hidden names': [
    '张**、李**两人',
    '张*、李*两人',
    '张***、李***',
    '张*明、李*华、王*',
    '居民张**和李**到场',
    '被告人张**在某地与李**发生争执',
    '（张**，男；李**，女）',
    '欧阳**、司马**两人',
    '张某**、李某**',
    '村民高**、程**种地',
    '**明、**华两人',
    '小*、小明*',
    '村民小**和老**',
    '在**和**之间',
    '颜**和邢**、霍*、庞*',
    '缑**、仝**两人',
    '中奖者尹*明、禤*华',
    '户主𠙶*明和鿍*华到场',
    '万俟**、端木**',
    '嫌疑人付**、祝**',
  ],
  'in hidden addresses of letters': ['zh***q与li***q', 'z**n与l**i'],
  'of *ST': [
    '*ST长生、*ST康得。',
    '*ST海航 和 *ST中安',
    '买*ST长生*股',
    '被*ST，后又*ST的',
    'S*ST前锋和S*ST中安',
    '*ＳＴ甲和*ＳＴ乙',
  ],
}

/** Texts in which stars are emphasis, beside figures and names too. */
const emphasis = [
  [
    '**2024年**、**10%**的、*重要*、**“长治”**市',
    '<strong>2024年</strong>、<strong>10%</strong>的、<em>重要</em>、<strong>“长治”</strong>市',
  ],
  [
    '增长**5%**左右，**2025年**工作，**第17**次',
    '增长<strong>5%</strong>左右，<strong>2025年</strong>工作，<strong>第17</strong>次',
  ],
  ['第**17**次、第**18**次', '第<strong>17</strong>次、第<strong>18</strong>次'],
  ['同比**增长**5%，*增长*20%', '同比<strong>增长</strong>5%，<em>增长</em>20%'],
  ['**2025年**5月，共**17次**10项', '<strong>2025年</strong>5月，共<strong>17次</strong>10项'],
  [
    '从**5**到**10**，比分**3**比**2**',
    '从<strong>5</strong>到<strong>10</strong>，比分<strong>3</strong>比<strong>2</strong>',
  ],
  ['1.**建好**2.**管好**3.**用好**', '1.<strong>建好</strong>2.<strong>管好</strong>3.<strong>用好</strong>'],
  [
    '高**质量**发展，由于**历史**原因，提高**地方**收入',
    '高<strong>质量</strong>发展，由于<strong>历史</strong>原因，提高<strong>地方</strong>收入',
  ],
  ['**感谢老王**，**感谢老李**', '<strong>感谢老王</strong>，<strong>感谢老李</strong>'],
  [
    '每周**重点**和每周**任务**，旅游**产业**与旅游**服务**',
    '每周<strong>重点</strong>和每周<strong>任务</strong>，旅游<strong>产业</strong>与旅游<strong>服务</strong>',
  ],
  ['主张**先行**，佩戴**口罩**', '主张<strong>先行</strong>，佩戴<strong>口罩</strong>'],
  ['**东、西**两侧的**水、电**', '<strong>东、西</strong>两侧的<strong>水、电</strong>'],
  ['*甲、乙*两地', '<em>甲、乙</em>两地'],
  ['**张**是大姓', '<strong>张</strong>是大姓'],
  ['*ST* 与 **ST**', '<em>ST</em> 与 <strong>ST</strong>'],
] as const

/** Both in one text. */
const mixed = [
  ['张**说：“**要稳**。”', '张**说：“<strong>要稳</strong>。”'],
  ['张**，男，**重要**的', '张**，男，<strong>重要</strong>的'],
  ['尾号**1234，增长**5%**，快', '尾号**1234，增长<strong>5%</strong>，快'],
  ['体积=长*宽*高，*重要*的', '体积=长*宽*高，<em>重要</em>的'],
  ['**居民张**获奖。**昨天', '<strong>居民张**获奖。</strong>昨天'],
  ['**被告人王**、李**犯罪一案。**昨日', '<strong>被告人王**、李**犯罪一案。</strong>昨日'],
  ['**重要通知：**张**、李**获奖', '<strong>重要通知：</strong>张**、李**获奖'],
  ['**“*ST长生”**跌停，**公司*ST中安**又', '<strong>“*ST长生”</strong>跌停，<strong>公司*ST中安</strong>又'],
  ['**\\*ST长生**跌停，***ST康得**跌停', '<strong>*ST长生</strong>跌停，*<strong>ST康得</strong>跌停'],
  ['**长10*20*30厘米**的', '<strong>长10*20*30厘米</strong>的'],
  ['_甲_ 10*20*30', '<em>甲</em> 10*20*30'],
] as const

describe('stars', () => {
  for (const [where, texts] of Object.entries(stars)) {
    it(`stand for themselves ${where}`, () => {
      for (const text of texts) assert.equal(htmlOf(text), `<p id="p1">${text}</p>`)
    })
  }

  it('are emphasis where an author means it', () => {
    for (const [markdown, html] of emphasis) assert.equal(htmlOf(markdown), `<p id="p1">${html}</p>`)
  })

  it('are each what they are where both stand in one text', () => {
    for (const [markdown, html] of mixed) assert.equal(htmlOf(markdown), `<p id="p1">${html}</p>`)
  })

  it('stand for themselves in headings, lists, quotations, tables, links and footnotes', () => {
    const text = '张**、李**送10*20*30厘米的匾'
    const { body } = parseBody(
      `## ${text}\n\n- ${text}\n\n> ${text}\n\n| ${text} |\n| - |\n| ${text} |\n\n[${text}](/a)[^1]\n\n[^1]: ${text}`,
      { address },
    )
    const html = toHtml(body)
    assert.deepEqual([html.split(text).length - 1, /<(strong|em)>/.test(html)], [7, false])
  })

  it('stay what they are in Markdown that is taken along', () => {
    const texts = [
      ...Object.values(stars).flat(),
      ...emphasis.map(([text]) => text),
      ...mixed.map(([text]) => text),
    ]
    for (const text of texts) {
      const { body } = parseBody(text, { address })
      assert.equal(htmlOf(toMarkdown(body)), toHtml(body), text)
    }
  })
})
