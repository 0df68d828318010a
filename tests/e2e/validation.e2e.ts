import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readSetup } from '../support/e2e-setup.ts'
import { documentAddresses } from '../support/site-documents.ts'
import { walkFiles } from '../support/walk-files.ts'
import { expect, test } from '../support/watched-test.ts'
import { type MetaTag, readByZotero } from '../support/zotero-rules.ts'

const { daily, real, undated } = readSetup().sites

/** What Zotero saves of an article's page, by its date as the paper states it and its page. */
const cited = [
  { path: '/issues/2025-12-31/01/01/', date: '2025-12-31', page: '01', authors: ['甲测', '丙验'] },
  { path: '/issues/2025-12-31/03/01/', date: '2025-12-31', page: 'A3', authors: undefined },
  { path: '/issues/2026-01-zengkan/01/01/', date: '2026-01', page: undefined, authors: undefined },
] as const

/** The tags of a page, and the classes of its elements. */
async function readHead(page: Page): Promise<{ tags: MetaTag[]; classes: string[] }> {
  return await page.evaluate(() => ({
    tags: [...document.querySelectorAll('meta')].flatMap((tag): [string, string][] => {
      const name = tag.getAttribute('name') ?? tag.getAttribute('property')
      return name === null ? [] : [[name, tag.content]]
    }),
    classes: [...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]),
  }))
}

for (const { path, date, page: printed, authors } of cited) {
  test(`Zotero saves a newspaper article from ${path}, its date as precise as known`, async ({ page }) => {
    await page.goto(daily.url + path)
    const { tags, classes } = await readHead(page)
    const read = (name: string) => tags.filter(([key]) => key === name).map(([, content]) => content)
    const item = readByZotero(tags, classes)
    expect(item).toEqual({
      itemType: 'newspaperArticle',
      title: read('citation_title')[0],
      publicationTitle: '测试日报',
      creators: authors ?? item.creators,
      date: date.replaceAll('-', '/'),
      pages: printed,
      language: 'zh-Hans-CN',
      url: `https://ceshi.example${path}`,
    })
    expect(read('DC.date')).toEqual([date])
    expect(read('article:published_time')).toEqual([date])
    expect(read('citation_title')).toHaveLength(1)
  })
}

test('Zotero saves every article as one of a newspaper, and neither other pages nor advertisements', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const wrong: string[] = []
  for (const { directory, url } of [daily, real, undated]) {
    for (const address of documentAddresses(directory)) {
      await page.goto(url + address)
      const { tags, classes } = await readHead(page)
      const { itemType, publicationTitle, creators } = readByZotero(tags, classes)
      const isCited = (await page.locator('#cite').count()) > 0
      const isRight = itemType === (isCited ? 'newspaperArticle' : 'webpage')
      const hasHost = !isCited || publicationTitle !== undefined
      const isByline = creators.some((name) => name.startsWith('the text of'))
      if (!isRight || !hasHost || isByline)
        wrong.push(`${address}: ${itemType}, ${publicationTitle}, ${creators}`)
    }
  }
  expect(wrong).toEqual([])
})

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
