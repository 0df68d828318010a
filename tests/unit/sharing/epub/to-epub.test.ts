import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import type { Inline } from '../../../../lib/body-tree.ts'
import { toEpub } from '../../../../lib/sharing/epub/to-epub.ts'
import { sampleArchive, sampleArticle, sampleBody, sampleIssue, samplePage } from '../../../support/sample.ts'

const { publication } = sampleArchive([])
const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#888' } })
  .png()
  .toBuffer()
const jpeg = await sharp(png).jpeg().toBuffer()
const picture = {
  file: 'issues/2026-01-01/01/01-1.png',
  width: 4,
  height: 3,
  bytes: png.length,
  hash: '0123456789abcdef',
}
const linkTo = (url: string, value: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', value }],
})
const body = sampleBody('第一段。', '## 分题 后半', ']]> 与 <br> 之后。')
const article = sampleArticle('2026-01-01/01/01', {
  headline: ['主题', '<后半>'],
  kicker: '引题',
  subhead: '——副题',
  byline: [{ role: '记者', name: '甲' }],
  photos: [{ picture, caption: '图说', credit: '乙 摄', after: 'p1' }, { caption: '没有图' }],
  body: {
    ...body,
    blocks: [
      ...body.blocks,
      {
        type: 'paragraph',
        id: 'p3',
        children: [
          linkTo('/issues/2026-01-01/01/03/#p1', '同期'),
          linkTo('/about/', '站内'),
          linkTo('#p1', '上文'),
        ],
      },
    ],
  },
})
const withdrawn = sampleArticle('2026-01-01/01/02', { status: 'withdrawn', headline: ['撤下的题'] })
const other = sampleArticle('2026-01-01/01/03')
const issue = sampleIssue(
  '2026-01-01',
  [samplePage('2026-01-01/01', [article, withdrawn, other], { label: '01' })],
  {
    date: '2026-01-01',
  },
)
const make = (known: Partial<typeof issue> = {}, url?: string) =>
  toEpub({
    publication: { ...publication, ...(url && { url }) },
    issue: { ...issue, ...known },
    readPicture: async () => jpeg,
    cover: png,
  })
const read = (book: Uint8Array, name: string) => {
  const bytes = unzipSync(book)[name]
  return bytes ? strFromU8(bytes) : undefined
}

describe('EPUB of an issue', () => {
  it('is valid by the rules of EPUBCheck', async () => {
    const { messages } = await EpubCheck.validate(await make())
    assert.deepEqual(messages, [])
  })

  it('is known by its first bytes and is the same every time', async () => {
    const book = await make()
    assert.equal(strFromU8(book.slice(30, 58)), 'mimetypeapplication/epub+zip')
    assert.deepEqual(await make(), book)
  })

  it('holds every article but a withdrawn one, with its picture', async () => {
    assert.deepEqual(Object.keys(unzipSync(await make())), [
      'mimetype',
      'META-INF/container.xml',
      'book/package.opf',
      'book/title.xhtml',
      'book/nav.xhtml',
      'book/style.css',
      'book/01-01.xhtml',
      'book/01-03.xhtml',
      'book/pictures/0123456789abcdef.jpg',
      'book/cover.png',
    ])
  })

  it('holds a picture once that is shown under several names, and both of two that differ in their extension', async () => {
    const named = (extension: string, hash: string) => ({
      caption: '图说',
      picture: { ...picture, file: `issues/2026-01-01/01/01-2.${extension}`, hash },
    })
    const photos = [
      ...article.photos,
      named('jpg', picture.hash),
      named('jpg', 'other'),
      named('jpeg', 'another'),
    ]
    const book = await make({ pages: [samplePage('2026-01-01/01', [{ ...article, photos }])] })
    const pictures = Object.keys(unzipSync(book)).filter((name) => name.startsWith('book/pictures/'))
    assert.deepEqual(
      pictures,
      ['0123456789abcdef', 'other', 'another'].map((name) => `book/pictures/${name}.jpg`),
    )
    assert.deepEqual((await EpubCheck.validate(book)).messages, [])
  })

  it('keeps the halves of a headline whole and apart, and a credit apart from its caption', async () => {
    const chapter = read(await make(), 'book/01-01.xhtml') ?? ''
    assert.deepEqual(
      [chapter.match(/<h1>.*<\/h1>/)?.[0], chapter.match(/<figcaption>.*<\/figcaption>/)?.[0]],
      [
        '<h1><span class="half">主题</span> <span class="half">&lt;后半&gt;</span></h1>',
        '<figcaption>图说　乙 摄</figcaption>',
      ],
    )
  })

  it('leads to chapters inside the book and to the site only where its address is known', async () => {
    const links = async (url?: string) =>
      read(await make({}, url), 'book/01-01.xhtml')?.match(/(?<=<p id="p3">).*(?=<\/p>)/)?.[0]
    assert.equal(await links(), '<a href="01-03.xhtml#p1">同期</a>站内<a href="#p1">上文</a>')
    assert.equal(
      await links('https://ceshi.example'),
      '<a href="01-03.xhtml#p1">同期</a><a href="https://ceshi.example/about/">站内</a><a href="#p1">上文</a>',
    )
  })

  it('dates the issue only as precisely as known', async () => {
    const datesOf = async (known: Partial<typeof issue>) =>
      read(await make(known), 'book/package.opf')?.match(
        /<dc:date>.*?<\/dc:date>|(?<="dcterms:modified">)[^<]+/g,
      )
    assert.deepEqual(await datesOf({}), ['<dc:date>2026-01-01</dc:date>', '2026-01-01T00:00:00Z'])
    assert.deepEqual(await datesOf({ date: '2025' }), ['<dc:date>2025</dc:date>', '1980-01-01T00:00:00Z'])
  })
})
