import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { readSetup } from '../support/e2e-setup.ts'
import { walkFiles } from '../support/walk-files.ts'
import { expect, test } from '../support/watched-test.ts'

const { daily, real, undated } = readSetup().sites

/** What an article's page tells Zotero and Google Scholar, by its date as the paper states it and its page. */
const cited = [
  { path: '/issues/2025-12-31/01/01/', date: '2025-12-31', page: '01', authors: ['甲测', '丙验'] },
  { path: '/issues/2025-12-31/03/01/', date: '2025-12-31', page: 'A3', authors: undefined },
  { path: '/issues/2026-01-zengkan/01/01/', date: '2026-01', page: undefined, authors: undefined },
] as const

for (const { path, date, page: printed, authors } of cited) {
  test(`Zotero reads a newspaper article from ${path}, its date as precise as known`, async ({ page }) => {
    await page.goto(daily.url + path)
    const tags = await page
      .locator('meta[name], meta[property]')
      .evaluateAll((all) =>
        all.map((tag) => [
          tag.getAttribute('name') ?? tag.getAttribute('property'),
          tag.getAttribute('content'),
        ]),
      )
    const read = (name: string) => tags.filter(([key]) => key === name).map(([, content]) => content)
    expect(read('DC.type')).toEqual(['newspaperArticle'])
    expect(read('og:type')).toEqual(['article'])
    expect(read('citation_date')).toEqual([date.replaceAll('-', '/')])
    expect(read('DC.date')).toEqual([date])
    expect(read('article:published_time')).toEqual([date])
    expect(read('citation_firstpage')).toEqual(printed === undefined ? [] : [printed])
    expect(read('citation_journal_title')).toEqual(['测试日报'])
    expect(read('citation_public_url')).toEqual([`https://ceshi.example${path}`])
    expect(read('citation_language')).toEqual(['zh-Hans-CN'])
    if (authors) expect(read('citation_author')).toEqual(authors)
    expect(read('citation_title')).toHaveLength(1)
  })
}

for (const [name, { directory }] of Object.entries({ daily, real, undated })) {
  test(`the books of the ${name} newspaper are valid, each with a cover`, async () => {
    const books = walkFiles(directory).filter((file) => file.endsWith('.epub'))
    expect(books.length).toBeGreaterThan(0)
    for (const book of books) {
      const bytes = readFileSync(join(directory, book))
      expect((await EpubCheck.validate(bytes)).messages, book).toEqual([])
      const files = unzipSync(bytes)
      expect(files['book/cover.png'], book).toBeDefined()
      expect(strFromU8(files['book/package.opf'] ?? new Uint8Array())).toContain('properties="cover-image"')
    }
  })
}

test('CSL-JSON of every issue holds newspaper articles with dates as precise as known', () => {
  const files = walkFiles(daily.directory).filter((file) => file.endsWith('.csl.json'))
  expect(files).toHaveLength(4)
  for (const file of files) {
    const date = file.includes('zengkan') ? [2026, 1] : file.split('/')[1]?.split('-').map(Number)
    const items = JSON.parse(readFileSync(join(daily.directory, file), 'utf8'))
    expect(items.length, file).toBeGreaterThan(0)
    for (const item of items) {
      expect(item).toMatchObject({
        type: 'article-newspaper',
        language: 'zh-CN',
        'container-title': '测试日报',
      })
      expect(item.issued, file).toEqual({ 'date-parts': [date] })
    }
  }
})

test('JSON-LD of an article leads from it to its issue and newspaper', async ({ page }) => {
  await page.goto(`${daily.url}/issues/2025-12-31/01/01/`)
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const nodes = texts.map((text) => JSON.parse(text))
  expect(nodes.find((node) => node['@type'] === 'NewsArticle')).toMatchObject({
    headline: '一条河两座桥 三个广场都点灯',
    datePublished: '2025-12-31',
    printPage: '01',
    isPartOf: {
      '@type': 'PublicationIssue',
      isPartOf: { '@type': 'Newspaper', name: '测试日报' },
    },
  })
})
