import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { articleFile, articlePath, remarksOn } from '../../../support/small-newspaper.ts'

/** Codes and lines of the remarks on an article of this text. */
async function remarksOf(t: TestContext, body: string, fields = 'kind: news'): Promise<readonly string[]> {
  const found = await remarksOn(t, { [articlePath]: articleFile(fields, body) })
  return found.map((line) => line.replace(/^\S+:(\d+): .*\[(.+)\]$/, '$1 $2'))
}

/** Texts, which begin on line 6, and what is remarked on them. */
const texts: Readonly<Record<string, readonly string[]>> = {
  // Numbers of people.
  '号码110101199001011234。': ['6 identity-number'],
  '号码11010119900101123X，另一个110101198512319876': ['6 identity-number', '6 identity-number'],
  '订单1101011990010112345、编号110101199013011234': [],
  统一社会信用代码91110101MA0012345X: [],
  '电话13800000000，或138-0000-0000': ['6 phone-number', '6 phone-number'],
  '联系人\n\n手机 +86 138 0000 0000': ['8 phone-number'],
  '第12345678901号、见 https://a.example/13800000000.html、12800000000': [],
  '[详情](https://a.example/?id=13800000000)': [],
  // Paragraphs.
  '第一段说的是桥。\n第二段说的是灯。\n\n第三段说的是人。': ['6 paragraphs-pasted'],
  '“第一段。”\n“第二段！”\n第三段': ['6 paragraphs-pasted'],
  '白日依山尽，\n黄河入海流。\n欲穷千里目，\n更上一层楼。': [],
  '- 一项。\n- 两项。': [],
  '一句话在这里被排版软件按照栏宽\n断成了几行，这是第二行的文字，\n到这里才算完。最后一行也是这样\n断开的。':
    [],
  // Tables.
  '姓名｜年龄｜单位\n甲｜20｜某校': ['6 table-drawn'],
  '姓名|年龄|单位\n甲|20|某校': ['6 table-drawn'],
  '姓名│年龄│单位\n\n甲│20│某校': ['6 table-drawn'],
  '姓名｜年龄\n甲｜20\n乙｜30': ['6 table-drawn'],
  '姓名 │ 年龄\n─────┼─────\n甲 │ 20\n─────┼─────\n乙 │ 30': ['6 table-drawn'],
  '编辑｜甲\n校对｜乙': [],
  '| 姓名 | 年龄 |\n| --- | --- |\n| 甲 | 20 |': [],
  '长治｜消防｜安全': [],
  // Characters.
  '响铃\u0007，\u001b[31m': ['6 control-character'],
  '甲\n\n方向\u202e与\u2066': ['8 direction-character'],
  '⻓治市⼤会': ['6 radical-character'],
  '长治市大会，\t一个制表符，\u200b零宽': [],
  // Reprints.
  '一段。（来源：某某日报）': ['2 source-missing'],
  '一段。\n\n（转自《某某报》）': ['2 source-missing'],
  '一段。（记者某某）': [],
  '消息来源于（来源不明的）传言。': [],
}

describe('remarks on a text', () => {
  for (const [text, remarks] of Object.entries(texts)) {
    it(`are ${remarks.join(', ') || 'none'} in ${JSON.stringify(text)}`, async (t) => {
      assert.deepEqual(await remarksOf(t, text), remarks)
    })
  }

  it('leave alone the telephone of an advertisement, and the words of a withdrawn article', async (t) => {
    assert.deepEqual(await remarksOf(t, '电话13800000000。', 'kind: advertisement'), [])
    const fields = 'status: withdrawn\nbyline: [{ role: 记者, name: 王五、赵六 }]'
    assert.deepEqual(await remarksOf(t, '号码110101199001011234。', fields), [])
  })

  it('are as they were where nothing has changed', async (t) => {
    const files = { [articlePath]: articleFile('kind: news', '⻓治') }
    assert.deepEqual(await remarksOn(t, files), await remarksOn(t, files))
  })
})
