import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { articleFile, articlePath, remarksOn } from '../../../support/small-newspaper.ts'

const source = 'issues/2025-01-15/source.txt'

async function remarksOf(t: TestContext, supplied: string, article: string): Promise<readonly string[]> {
  const found = await remarksOn(t, {
    [source]: `测试日报第一期\n测试标题\n${supplied}`,
    [articlePath]: article,
  })
  return found.map((line) => line.replace(/; .*$/, ''))
}

describe('remarks on source.txt', () => {
  it('are none where every line stands in the issue', async (t) => {
    assert.deepEqual(await remarksOf(t, '测试用的\n一段。\n', articleFile()), [])
  })

  it('name runs of lines that are used nowhere', async (t) => {
    const supplied = '漏掉的第一句。\n\n漏掉的第二句。\n测试用的一段。\n又漏了。\n'
    assert.deepEqual(await remarksOf(t, supplied, articleFile()), [
      `${source}:3: remark: every line of source.txt should stand in the issue, but lines 3–3 are used nowhere`,
      `${source}:5: remark: every line of source.txt should stand in the issue, but lines 5–5 are used nowhere`,
      `${source}:7: remark: every line of source.txt should stand in the issue, but lines 7–7 are used nowhere`,
    ])
  })

  it('show a line that stands there with other words', async (t) => {
    const found = await remarksOf(
      t,
      '全村二百户都通了自来水。\n',
      articleFile('kind: news', '全村三百户都通了自来水。'),
    )
    assert.deepEqual(found, [
      `${source}:3: remark: what is published should be as this line of source.txt, but the line has “全村二百户都通了自来水。”, 2025-01-15/01/01 has “全村三百户都通了自来水。”`,
    ])
  })

  it('are none where a correction says what was changed, in words or by was and now', async (t) => {
    const text = '全村三百户都通了自来水。'
    for (const entry of ['text: 第一段“二百户”应为“三百户”', 'text: 改, was: 二百户, now: 三百户']) {
      const fields = `corrections: [{ date: 2025-01-16, ${entry} }]`
      const found = await remarksOf(t, '全村二百户都通了自来水。\n', articleFile(fields, text))
      assert.deepEqual(
        found.filter((line) => line.startsWith(source)),
        [],
      )
    }
  })
})
