import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { describe, it } from 'node:test'
import {
  articleFile,
  articlePath,
  faultsOf,
  issueOf,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const body = '共二百户，二百户都通了水。\n\n张某说好。'

function entries(...lines: readonly string[]): string {
  return articleFile(['corrections:', ...lines.map((line) => `  - { ${line} }`)].join('\n'), body)
}

/** The faults of corrections that stand from line 4 on, without the path of the file. */
async function faults(t: TestContext, ...lines: readonly string[]) {
  const found = await faultsOf(t, { [articlePath]: entries(...lines) })
  return found.map((fault) => fault.replace(`${articlePath}:`, ''))
}

async function articleOf(t: TestContext, ...lines: readonly string[]) {
  const issue = await issueOf(writeNewspaper(t, { [articlePath]: entries(...lines) }))
  return issue?.pages[0]?.articles[0]
}

describe('corrections', () => {
  it('bear what each place read before, the newest taken back first', async (t) => {
    const article = await articleOf(
      t,
      'date: 2025-01-16, at: p1, was: 共一百户, now: 共三百户',
      'date: 2025-01-17, at: p1, was: 共三百户, now: 共二百户',
      'date: 2025-01-18, text: 另有说明。',
    )
    assert.deepEqual(article?.corrections, [
      {
        date: '2025-01-16',
        at: 'p1',
        was: '共一百户',
        now: '共三百户',
        before: '共一百户，二百户都通了水。',
      },
      {
        date: '2025-01-17',
        at: 'p1',
        was: '共三百户',
        now: '共二百户',
        before: '共三百户，二百户都通了水。',
      },
      { date: '2025-01-18', text: '另有说明。' },
    ])
  })

  it('of misspelt words are proved, and past the door nowhere', async (t) => {
    const article = await articleOf(
      t,
      'date: 2025-01-16, at: p1, was: 共三百户, now: 共二百户',
      'date: 2025-01-17, at: p1, was: 通勒水, now: 通了水, kind: typo',
    )
    const before = '共三百户，二百户都通了水。'
    assert.deepEqual(article?.corrections, [
      { date: '2025-01-16', at: 'p1', was: '共三百户', now: '共二百户', before },
    ])
    assert.deepEqual(await faults(t, 'date: 2025-01-17, at: p1, was: 通勒水, now: 通乐水, kind: typo'), [
      '4: corrections.now should stand at p1 word for word, but “通乐水” does not',
    ])
  })

  it('must stand where they say, once', async (t) => {
    assert.deepEqual(
      await faults(
        t,
        'date: 2025-01-16, at: p1, was: 三百户, now: 四百户',
        'date: 2025-01-16, at: p1, was: 三百户, now: 二百户',
        'date: 2025-01-16, at: p9, was: 三百户, now: 二百户',
        'date: 2025-01-16, at: 第二段, was: 三百户, now: 二百户',
        'date: 2025-01-16, at: kicker, text: 没有引题',
      ),
      [
        '4: corrections.now should stand at p1 word for word, but “四百户” does not',
        '5: corrections.now should stand at p1 word for word and once, but “二百户” stands there 2 times',
        '6: corrections.at should be a place of this article, but there is no p9',
        '7: corrections.at should be a place such as p2, h1, note1, headline, kicker, subhead, byline or caption1, but is “第二段”',
        '8: corrections.at should be a place of this article, but there is no kicker',
      ],
    )
  })

  it('say when, where and what', async (t) => {
    assert.deepEqual(
      await faults(
        t,
        'at: p1, was: 三, now: 共',
        'date: 2025-01-16',
        'date: 2025-01-16, was: 三, now: 共',
        'date: 2025-01-16, at: p1, was: 共, now: 共',
        'date: 2025-01-16, at: p1, was: "", now: ""',
        'date: 2025-01-16, text: 说明, box: [0, 0, 1, 1]',
      ),
      [
        '4: corrections.date should be there, but is missing',
        '5: a correction should say what was corrected, but says nothing of it',
        '6: corrections.at should say where was and now stand, but is missing',
        '7: corrections.now should differ from was, but is the same',
        '8: a correction should say what was corrected, but says nothing of it',
        '9: corrections.box should stand in a correction of kind hidden only, but this is none',
      ],
    )
  })

  it('may leave was or now empty', async (t) => {
    const article = await articleOf(
      t,
      'date: 2025-01-16, at: p1, was: , now: 共',
      'date: 2025-01-17, at: p2, was: 李某也说好。',
    )
    assert.deepEqual(article?.corrections, [
      { date: '2025-01-16', at: 'p1', now: '共', before: '二百户，二百户都通了水。' },
      { date: '2025-01-17', at: 'p2', was: '李某也说好。' },
    ])
  })

  it('that hide something bear its mask and why, and never what it was', async (t) => {
    const hidden = 'date: 2025-01-16, at: p2, now: 张某, kind: hidden'
    assert.deepEqual((await articleOf(t, `${hidden}, text: 应本人要求`))?.corrections, [
      { date: '2025-01-16', at: 'p2', now: '张某', kind: 'hidden', text: '应本人要求' },
    ])
    assert.deepEqual(
      await faults(
        t,
        `${hidden}, text: 应本人要求, was: 张三`,
        hidden,
        'date: 2025-01-16, at: p2, kind: hidden, text: 应本人要求',
        'date: 2025-01-16, at: p2, now: 李某, kind: hidden, text: 应本人要求',
      ),
      [
        '4: a correction of kind hidden should have no was, but has one',
        '5: a correction of kind hidden should say why in text, but does not',
        '6: a correction of kind hidden should have at and now, but one is missing',
        '7: corrections.now should stand at p2 word for word, but “李某” does not',
      ],
    )
  })
})

describe('原文如此', () => {
  it('stands behind the words, which stay the words that are counted, quoted and looked for', async (t) => {
    const plain = await articleOf(t, 'date: 2025-01-16, text: 说明')
    const article = await articleOf(t, 'at: p1, sic: 通了水', 'at: headline, sic: 测试标题')
    assert.deepEqual(article?.body.blocks[0], {
      type: 'paragraph',
      id: 'p1',
      children: [
        { type: 'text', value: '共二百户，二百户都通了水' },
        { type: 'sic' },
        { type: 'text', value: '。' },
      ],
    })
    assert.deepEqual(article?.body.paragraphs, plain?.body.paragraphs)
    assert.equal(article?.body.wordCount, plain?.body.wordCount)
    assert.deepEqual(article?.asPrinted, [{ at: 'headline', words: '测试标题' }])
    assert.deepEqual(article?.corrections, [])
  })

  it('is at fault where the words do not stand, or were corrected', async (t) => {
    assert.deepEqual(
      await faults(t, 'at: p1, sic: 通了电', 'sic: 通了水', 'at: p1, sic: 通了水, was: 甲, now: 通了水'),
      [
        '4: corrections.sic should stand at p1 word for word, but “通了电” does not',
        '5: corrections.at should be the place of the article where sic stands, but there is no such place',
        '6: corrections.sic says that nothing was corrected, but was, now or kind stand beside it',
      ],
    )
  })
})
