import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import type { Fact } from '../../../../lib/article-marks.ts'
import type { Article, Publication } from '../../../../lib/model.ts'
import { drawCanvas, drawPicture } from '../../../../lib/sharing/cards/draw-picture.ts'
import { colours } from '../../../../lib/sharing/cards/palette.ts'
import {
  articlePictures,
  issuePictures,
  type PictureKind,
  pictureSizes,
  recipe,
  toShareImage,
} from '../../../../lib/sharing/cards/share-pictures.ts'
import { toPng } from '../../../../lib/sharing/cards/to-png.ts'
import { readQrCode } from '../../../support/read-qr-code.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'

const publication: Publication = {
  title: '测试日报',
  newspaper: '测试日报',
  url: 'https://ceshi.example',
  identifiers: [],
  cards: 30,
  footer: [],
}

function picturesOf(change: Partial<Article>, site = publication) {
  const article = sampleArticle('2026-01-01/01/01', {
    headline: ['一条河两座桥', '三个广场都点灯'],
    ...change,
  })
  const page = { ...samplePage('2026-01-01/01', [article]), label: '01', name: '要闻' }
  const issue = { ...sampleIssue('2026-01-01', [page]), label: '新年专刊' }
  return { article: articlePictures(site, issue, page, article, true), issue: issuePictures(site, issue) }
}

const fact = (label: string, quote: string): Fact => ({ label, quote, paragraph: 'p1' })
const kinds = Object.keys(pictureSizes) as PictureKind[]

describe('pictures made for sharing', () => {
  it('are named by what they show: a correction of the headline gives new addresses, a note does not', () => {
    const { article } = picturesOf({})
    assert.match(article?.urls.card ?? '', /^\/share\/2026-01-01\/01\.01\.card\.[0-9a-f]{10}\.png$/)
    assert.deepEqual(picturesOf({ corrections: [{ date: '2026-01-02', text: '更正' }] }).article, article)
    assert.notEqual(picturesOf({ headline: ['另一个标题'] }).article?.urls.card, article?.urls.card)
  })

  it('are not named where the publication wants none, nor in previews without an address', () => {
    assert.equal(picturesOf({}, { ...publication, cards: 0 }).article, undefined)
    const { url: _url, ...unknown } = publication
    const { article } = picturesOf({}, unknown)
    assert.ok(article)
    assert.equal(article.words.address, undefined)
    assert.equal(toShareImage(unknown, article), undefined)
  })

  it('show 广告 above the headline of an advertisement, in each of them and in their alternative text', () => {
    const known = { facts: [fact('送出灯泡', '送出灯泡30只'), fact('送出灯笼', '送出灯笼20只')] }
    const { article: paid } = picturesOf({ kind: 'advertisement', ...known })
    assert.ok(paid)
    const { headlineLabel, ...others } = paid.words
    assert.deepEqual([headlineLabel, others.facts], ['广告', []])
    for (const kind of kinds) {
      assert.notDeepEqual(drawCanvas(kind, paid.words).rows, drawCanvas(kind, others).rows)
    }
    assert.equal(toShareImage(publication, paid)?.alt, '〔广告〕一条河两座桥 三个广场都点灯')
  })

  it('have their sizes and weigh at most 60 KB', async () => {
    const { article, issue } = picturesOf({ kicker: '岁末看测试城', subhead: '——照明试行首周记' })
    for (const pictures of [article, issue]) {
      for (const kind of kinds) {
        assert.ok(pictures)
        const png = drawPicture(kind, pictures.words)
        const { width, height, format } = await sharp(png).metadata()
        assert.deepEqual([width, height, format], [...pictureSizes[kind], 'png'])
        assert.ok(png.length <= 60 * 1024, `${kind}: ${png.length}`)
      }
    }
  })

  it('weigh no more with three hundred different characters, and keep their red', async () => {
    const rare = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index)).join('')
    const change = {
      headline: [rare(0x9e00, 200)],
      kicker: rare(0x8e00, 30),
      subhead: `——${rare(0x8f00, 70)}`,
    }
    const { article } = picturesOf(change)
    assert.ok(article)
    for (const kind of kinds) assert.ok(drawPicture(kind, article.words).length <= 60 * 1024, kind)
    assert.ok(toPng(drawCanvas('poster', article.words)).length > 60 * 1024)
    const rule = { left: 84, top: 139, width: 1, height: 1 }
    const { data } = await sharp(drawPicture('poster', article.words))
      .extract(rule)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    assert.equal(`#${data.toString('hex')}`, colours.red)
  })

  it('lead by their QR code to the canonical address', async () => {
    const { article, issue } = picturesOf({})
    const addresses = [
      'https://ceshi.example/issues/2026-01-01/01/01/',
      'https://ceshi.example/issues/2026-01-01/',
    ]
    for (const [index, pictures] of [article, issue].entries()) {
      assert.ok(pictures)
      assert.equal(await readQrCode(drawPicture('poster', pictures.words)), addresses[index])
    }
  })

  it('show facts whose label stands beside them, else a sentence', () => {
    const facts = [fact('召开会议', '召开会议17次'), fact('灯', '换了四十八块石板'), fact('读了', '读了三遍')]
    assert.deepEqual(picturesOf({ facts }).article?.words.facts, [
      { before: '召开会议', quantity: '17次', after: '' },
      { before: '读了', quantity: '三遍', after: '' },
    ])
    const paragraphs = [{ id: 'p1', text: '短。这是一句长短合适、可以摘出来的话。后面还有。' }]
    const body = { blocks: [], notes: [], paragraphs, ledeLength: 0, wordCount: 20 }
    assert.equal(picturesOf({ body }).article?.words.sentence, '这是一句长短合适、可以摘出来的话。')
  })

  it('are drawn as their recipe says: whoever changes how they look gives the recipe a new number', () => {
    const { article } = picturesOf({ kicker: '引题', subhead: '——副题' })
    assert.ok(article)
    const hash = createHash('sha256')
    for (const kind of kinds) hash.update(drawCanvas(kind, article.words).rows)
    assert.deepEqual([recipe, hash.digest('hex').slice(0, 10)], ['pictures 3, noto 0.4.3', 'a9c1b8c500'])
  })
})
