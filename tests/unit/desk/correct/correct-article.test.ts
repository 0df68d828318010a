import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import {
  applyCorrection,
  openCorrected,
  previewCorrection,
} from '../../../../lib/desk/correct/correct-article.ts'
import { markWithdrawn, previewWithdrawal } from '../../../../lib/desk/correct/withdraw.ts'
import { Desk } from '../../../../lib/desk/desk.ts'
import type { CorrectionRequest } from '../../../../lib/desk/messages.ts'
import { articlePath, checkNewspaper, writeNewspaper } from '../../../support/small-newspaper.ts'

const id = '2025-01-15/01/01'
const source = `---
# 旧事
headline: 一条旧闻
byline:
  - { role: 文字, name: 王涵, printed: 文字/王涵 }
photos:
  - caption: 演练现场
---

全村三百户，**三百户**都通了水。

第二段[^1]有一个人名：张三。

第三段。

[^1]: 注里的话。
`

async function open(t: TestContext) {
  const directory = writeNewspaper(t, { [articlePath]: source })
  const desk = new Desk(directory)
  t.after(() => desk.close())
  const read = () => readFileSync(join(directory, articlePath), 'utf8')
  const { hash, places } = openCorrected(desk, id)
  /** The request for words of a place, the `which`th of them. */
  const request = (
    at: string,
    was: string,
    now: string,
    more: Partial<CorrectionRequest> = {},
    which = 1,
  ): CorrectionRequest => {
    const text = places.find((place) => place.at === at)?.text ?? ''
    const start = Array.from({ length: which }).reduce<number>((from) => text.indexOf(was, from + 1), -1)
    return {
      id,
      hash,
      at,
      start,
      end: start + was.length,
      now,
      kind: 'correction',
      date: '2025-01-16',
      ...more,
    }
  }
  const check = async () => (await checkNewspaper(directory)).problems
  return { desk, read, places, request, check }
}

describe('a correction: words, entry and marks at once', () => {
  const entry = (text: string) => `corrections:\n  - ${text.split('\n').join('\n    ')}\n`
  const withEntry = (text: string, words: string) => words.replace('---\n\n', `${entry(text)}---\n\n`)
  const cases: readonly (readonly [
    string,
    readonly [string, string, string, Partial<CorrectionRequest>?, number?],
    string,
  ])[] = [
    [
      'changes the second of two, within bold type, with as much of its side as tells it apart',
      ['p1', '三百户', '二百户', {}, 2],
      withEntry(
        'date: 2025-01-16\nat: p1\nwas: 三百户\nnow: 二百户',
        source.replace('**三百户**', '**二百户**'),
      ),
    ],
    [
      'changes a name in 署名 and in its printed line',
      ['byline', '王涵', '王函'],
      withEntry(
        'date: 2025-01-16\nat: byline\nwas: 王涵\nnow: 王函',
        source.replace('name: 王涵, printed: 文字/王涵', 'name: 王函, printed: 文字/王函'),
      ),
    ],
    [
      'changes a caption',
      ['caption1', '现场', '地点'],
      withEntry(
        'date: 2025-01-16\nat: caption1\nwas: 现场\nnow: 地点',
        source.replace('演练现场', '演练地点'),
      ),
    ],
    [
      'keeps a misprint out of sight',
      ['headline', '旧', '新', { kind: 'typo' }],
      withEntry(
        'date: 2025-01-16\nat: headline\nwas: 旧\nnow: 新\nkind: typo',
        source.replace('一条旧闻', '一条新闻'),
      ),
    ],
    [
      'takes a paragraph out, and the next one keeps its number',
      ['p1', '全村三百户，三百户都通了水。', ''],
      withEntry(
        'date: 2025-01-16\nat: p1\nwas: 全村三百户，三百户都通了水。',
        source.replace('全村三百户，**三百户**都通了水。\n\n', '').replace('张三。', '张三。{#p2}'),
      ),
    ],
    [
      'puts a paragraph in, and those behind keep their numbers',
      ['p1', '', '新的一段。', { isParagraph: true, start: 0, end: 0 }],
      withEntry(
        'date: 2025-01-16\nat: p1-1\nnow: 新的一段。',
        source.replace('通了水。\n', '通了水。\n\n新的一段。{#p1-1}\n'),
      ),
    ],
    [
      'hides a name: its mask is kept, not the name',
      ['p2', '张三', '某某', { kind: 'hidden', text: '应本人要求，隐去姓名。' }],
      withEntry(
        'date: 2025-01-16\nat: p2\nnow: 某某\nkind: hidden\ntext: 应本人要求，隐去姓名。',
        source.replace('张三', '某某'),
      ),
    ],
    [
      'marks what stands in print so',
      ['p3', '第三段', '', { kind: 'sic' }],
      withEntry('at: p3\nsic: 第三段', source),
    ],
    [
      'escapes what Markdown would take for its own',
      ['p3', '第三段', '*第*三*段'],
      withEntry(
        'date: 2025-01-16\nat: p3\nwas: 第三段\nnow: "*第*三*段"',
        source.replace('第三段', '\\*第\\*三\\*段'),
      ),
    ],
  ]
  for (const [what, change, after] of cases) {
    it(`${what}`, async (t) => {
      const { desk, read, request, check } = await open(t)
      await applyCorrection(desk, request(...change))
      assert.equal(read(), after)
      assert.deepEqual(await check(), [])
    })
  }

  it('shows what readers will see before anything is written', async (t) => {
    const { desk, read, request } = await open(t)
    assert.deepEqual(await previewCorrection(desk, request('p1', '三百户', '二百户')), {
      place: '第一段',
      before: '全村三百户，三百户都通了水。',
      after: '全村二百户，三百户都通了水。',
      line: '更正（2025年1月16日）：第一段原为“三百户”，现为“二百户”。',
      others: [],
    })
    assert.equal(read(), source)
  })

  it('names the other places of words that are to be hidden', async (t) => {
    const { desk, request } = await open(t)
    const { others, line } = await previewCorrection(
      desk,
      request('p1', '三百户', '某户', { kind: 'hidden', text: '缘由。' }),
    )
    assert.deepEqual([others, line], [['第一段'], '隐去（2025年1月16日）：第一段一处。缘由。'])
  })

  it('writes over no file that has changed, and nothing that is incomplete', async (t) => {
    const { desk, read, request } = await open(t)
    await assert.rejects(
      applyCorrection(desk, { ...request('p1', '三百户', '二百户'), hash: 'x' }),
      /刚被别的程序改过/,
    )
    await assert.rejects(
      applyCorrection(desk, request('p1', '三百户', '二百户', { date: '昨天' })),
      /日期应写成/,
    )
    await assert.rejects(
      applyCorrection(desk, request('p2', '张三', '某某', { kind: 'hidden' })),
      /隐去要写缘由/,
    )
    assert.equal(read(), source)
  })

  it('withdraws and puts back, and says what goes', async (t) => {
    const { desk, read } = await open(t)
    assert.deepEqual(previewWithdrawal(desk, id).goes.length, 3)
    markWithdrawn(desk, id, true, '应作者要求撤下')
    assert.equal(read(), source.replace('---\n\n', 'status: withdrawn\nnotice: 应作者要求撤下\n---\n\n'))
    markWithdrawn(desk, id, false, '')
    assert.equal(read(), source)
  })
})
