import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { traditionalText } from '../../../lib/traditional/traditional-text.ts'

/** Characters with several 繁体 forms; in others CC-CEDICT and Taiwan differ by rule (裏, 裡). */
const several = new Set(
  '里后干发历面只系台复松范余卷谷征获尽表丑斗舍种冲板布折制准丰回向么姜郁胡沈岩周升凶游注占症云借志划并签采伙御' +
    '须辟困蒙据仆汇烟钟链扎赞迹饥致荡弥卤坛团朴涂秋千曲于',
)

function fixture(name: string): string[][] {
  return readFileSync(`tests/fixtures/traditional/${name}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
}

function converted(cases: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(cases).map((text) => [text, traditionalText(text)]))
}

test('traditionalText: it writes the commonest words of a newspaper as a reader judged them', () => {
  const rows = fixture('contexts')
  assert.equal(rows.length, 812)
  assert.deepEqual(
    rows.map(([text = '']) => traditionalText(text)),
    rows.map(([, right]) => right),
  )
})

test('traditionalText: it writes sentences, names and places as a reader judged them', () => {
  const rows = fixture('sentences')
  assert.ok(rows.length >= 300)
  assert.deepEqual(
    rows.map(([text = '']) => traditionalText(text)),
    rows.map(([, right]) => right),
  )
})

test('traditionalText: where a character has several forms it agrees with CC-CEDICT, but for forms of Taiwan', () => {
  const rows = fixture('cc-cedict')
  assert.equal(rows.length, 3093)
  const forms = (from: string, to: string) =>
    [...to.replaceAll('台', '臺').replaceAll('裏', '裡')]
      .filter((_, at) => several.has(from.charAt(at)))
      .join('')
  const wrong = rows.filter(
    ([from = '', to = '', ours = to]) => forms(from, traditionalText(from)) !== forms(from, ours),
  )
  assert.deepEqual(wrong, [])
})

test('traditionalText: no word is read across the edge of two others', () => {
  const cases = {
    一个中国原则: '一個中國原則',
    坚持一个中国: '堅持一個中國',
    一个中心: '一個中心',
    多个中间商: '多個中間商',
    伟大历程: '偉大歷程',
    百年历史: '百年歷史',
    单日历史新高: '單日歷史新高',
    政府干预: '政府干預',
    军事干涉: '軍事干涉',
    不干燥: '不乾燥',
    监察干部: '監察幹部',
    长江干流: '長江幹流',
    形成干的合力: '形成幹的合力',
    正式被发布: '正式被發佈',
    并发布公告: '並發佈公告',
    市场准入负面清单: '市場准入負面清單',
    坚定制度自信: '堅定制度自信',
    按劳分配制度: '按勞分配制度',
    机制作用: '機制作用',
    中国制定计划: '中國制定計劃',
    美国制裁: '美國制裁',
    重大斗争: '重大鬥爭',
    巨大冲击: '巨大衝擊',
    应对冲突: '應對衝突',
    生产丰度: '生產豐度',
    丰收获得好评: '豐收獲得好評',
    内塔尼亚胡同一天说: '內塔尼亞胡同一天說',
    市长胡某: '市長胡某',
    应对台风: '應對颱風',
    首台风机: '首臺風機',
    船只进入港口: '船隻進入港口',
    电子游戏: '電子遊戲',
    互免签证: '互免簽證',
    集中签约: '集中簽約',
    资金链: '資金鏈',
    这些话表明了态度: '這些話表明了態度',
    中俄关系: '中俄關係',
    系统治理: '系統治理',
    关系在改善: '關係在改善',
    方面人员: '方面人員',
    银发力量: '銀髮力量',
  }
  assert.deepEqual(converted(cases), cases)
})

test('traditionalText: names keep the form that names have', () => {
  const cases = {
    范长江: '范長江',
    余光中: '余光中',
    徐嘉余: '徐嘉余',
    于伟国: '于偉國',
    姜子牙: '姜子牙',
    郁达夫: '郁達夫',
    沈跃跃: '沈躍躍',
    钟南山: '鍾南山',
    朴槿惠: '朴槿惠',
    周恩来: '周恩來',
    祖冲之: '祖沖之',
    布林肯: '布林肯',
    里约热内卢: '里約熱內盧',
    克里姆林宫: '克里姆林宮',
    毛里塔尼亚: '毛里塔尼亞',
    基里洛夫: '基里洛夫',
    塔克拉玛干沙漠: '塔克拉瑪干沙漠',
    乌干达: '烏干達',
    浙江台州: '浙江台州',
    台湾海峡: '臺灣海峽',
    北京丰台: '北京豐臺',
    辽宁沈阳: '遼寧瀋陽',
    沈白高铁: '瀋白高鐵',
    福建龙岩: '福建龍岩',
    黄岩岛: '黃岩島',
    浙江余杭: '浙江餘杭',
    陶阳里: '陶陽里',
    谷文昌: '谷文昌',
  }
  assert.deepEqual(converted(cases), cases)
})

test('traditionalText: a numeral tells what stands after it', () => {
  const cases = {
    '50余人': '50餘人',
    三百余户: '三百餘戶',
    '8只候鸟': '8隻候鳥',
    两只手: '兩隻手',
    '3周后': '3週後',
    '5周年': '5週年',
    四周环山: '四周環山',
    '10天后抵达': '10天後抵達',
    两万五千里长征: '兩萬五千里長征',
    三万里: '三萬里',
    五年里: '五年裡',
    '6台机组': '6臺機組',
  }
  assert.deepEqual(converted(cases), cases)
})
