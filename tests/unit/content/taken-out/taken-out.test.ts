import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { takenOutOf } from '../../../../lib/taken-out.ts'
import { projectRoot } from '../../../support/project-root.ts'
import { sampleArticle } from '../../../support/sample.ts'
import {
  articleFile,
  articlePath,
  type Files,
  issueOf,
  remarksOn,
  writeNewspaper,
} from '../../../support/small-newspaper.ts'

const png = readFileSync(join(projectRoot, 'tests/fixtures/daily/issues/2025-12-31/02/page.png'))
const folder = 'issues/2025-01-15'
const source = '测试日报第一期\n测试标题\n昨天，王小二在河边救人。\n'
const proved: Files = {
  [`${folder}/01/page.md`]: '---\nimage: page.png\npdf: page.pdf\n---\n',
  [`${folder}/01/page.png`]: png,
  [`${folder}/01/page.pdf`]: '%PDF',
  [`${folder}/source.txt`]: source,
}
const body = '昨天，某某在河边救人。'
const hidden = 'date: 2025-01-20, at: p1, now: 某某, kind: hidden, text: 应本人要求'

async function pageOf(t: TestContext, fields: string, files: Files = {}) {
  const changes = { ...proved, ...files, [articlePath]: articleFile(fields, body) }
  const issue = await issueOf(writeNewspaper(t, changes))
  return { issue, page: issue?.pages[0], article: issue?.pages[0]?.articles[0] }
}

describe('hidden words', () => {
  it('are masked on the facsimile and in the supplied text, by which the article is proved', async (t) => {
    const { issue, page, article } = await pageOf(
      t,
      `corrections: [{ ${hidden}, box: [0.1, 0.2, 0.3, 0.1] }]`,
    )
    const plain = (await pageOf(t, 'kind: news')).page
    assert.deepEqual(page?.image?.masks, [[0.1, 0.2, 0.3, 0.1]])
    assert.notEqual(page?.image?.hash, plain?.image?.hash)
    assert.ok(plain?.pdf && page && !page.pdf, 'a PDF holds the words')
    assert.equal(issue?.source?.text, source.replace('王小二', '某某'))
    assert.equal(article?.matchesSource, true)
    assert.equal(article?.takenOut, 'hidden-1')
    assert.doesNotMatch(JSON.stringify(issue), /王小二/)
  })

  it('take the whole article off the facsimile where they have no place of their own', async (t) => {
    const { page } = await pageOf(t, `corrections: [{ ${hidden} }]\nbox: [0, 0, 0.5, 1]`)
    assert.deepEqual(page?.image?.masks, [[0, 0, 0.5, 1]])
  })

  it('take the facsimile along where no place is known, and the supplied text where they are not found', async (t) => {
    const files = { [`${folder}/source.txt`]: '另一段。' }
    const { issue, page } = await pageOf(t, `corrections: [{ ${hidden} }]`, files)
    assert.deepEqual([page?.image, page?.pdf, issue?.source], [undefined, undefined, undefined])
  })

  it('are remarked on where the supplied text goes with them, and not where they are found in it', async (t) => {
    const article = articleFile(`corrections: [{ ${hidden} }]`, body)
    const remarksIn = (text: string) =>
      remarksOn(t, { ...proved, [articlePath]: article, [`${folder}/source.txt`]: text })
    assert.deepEqual(await remarksIn('另一段。'), [
      `${folder}/source.txt:1: remark: hidden words should be found in source.txt by the text around them, to be masked there, but some are not, and source.txt is left out whole; compare the text with source.txt, or write the mask there yourself [hidden-source]`,
    ])
    for (const text of [source, source.replace('王小二', '某某')]) assert.deepEqual(await remarksIn(text), [])
  })
})

describe('a withheld text', () => {
  const fields = [
    'online: withheld',
    'kicker: 引题',
    'byline: [{ role: 记者, name: 甲测 }]',
    'facts: [{ label: 救人, quote: 河边救人 }]',
    'photos: [{ file: 01-1.png, caption: 图, after: p1 }]',
    'audio: 01.wav',
    'box: [0, 0, 0.5, 1]',
  ].join('\n')
  const files = { [`${folder}/01/01-1.png`]: png, [`${folder}/01/01.wav`]: 'RIFF\x04\0\0\0WAVE' }

  it('leaves headline, byline and pictures, which stand after it, and nothing of its words', async (t) => {
    const { issue, page, article } = await pageOf(t, fields, files)
    assert.deepEqual(article?.body, { blocks: [], notes: [], paragraphs: [], ledeLength: 0, wordCount: 0 })
    assert.deepEqual(article?.byline, [{ role: '记者', name: '甲测' }])
    assert.deepEqual([article?.facts, article?.audio, article?.kicker], [[], undefined, '引题'])
    assert.deepEqual(
      article?.photos.map(({ caption, after, picture }) => [caption, after, picture !== undefined]),
      [['图', undefined, true]],
    )
    assert.deepEqual(page?.image?.masks, [[0, 0, 0.5, 1]])
    assert.equal(issue?.source, undefined)
    assert.doesNotMatch(JSON.stringify(issue), /河边/)
  })
})

describe('a withheld picture', () => {
  it('leaves its caption and who made it', async (t) => {
    const photo = 'file: 01-1.png, caption: 图, credit: 甲 摄, textInImage: 图内, alt: 描述, online: withheld'
    const { article, page } = await pageOf(t, `photos: [{ ${photo} }]`, { [`${folder}/01/01-1.png`]: png })
    assert.deepEqual(article?.photos, [{ caption: '图', credit: '甲 摄', withheld: true }])
    assert.equal(page?.image, undefined)
    assert.equal(article?.takenOut, 'photos-1')
  })
})

describe('what was taken out', () => {
  it('is another word whenever more is, so that copies of before are forgotten', () => {
    const correction = { date: '2025-01-01', kind: 'hidden' as const }
    const words = [
      sampleArticle('a/01/01'),
      sampleArticle('a/01/01', { corrections: [correction] }),
      sampleArticle('a/01/01', { corrections: [correction, correction] }),
      sampleArticle('a/01/01', { photos: [{ caption: '图', withheld: true }], corrections: [correction] }),
      sampleArticle('a/01/01', { online: 'withheld' }),
      sampleArticle('a/01/01', { status: 'withdrawn' }),
    ].map(takenOutOf)
    assert.deepEqual(words, [undefined, 'hidden-1', 'hidden-2', 'hidden-1+photos-1', 'text', undefined])
  })
})
