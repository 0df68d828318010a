import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const daily = sites.daily
const article = '/issues/2025-12-31/01/01/'
const inDaily = (path: string) => readFileSync(join(daily.directory, path), 'utf8')
const citation =
  '甲测，丙验. 一条河两座桥 三个广场都点灯：测试城冬季夜间照明试行首周记[N/OL]. 测试日报，2025-12-31（01）. https://ceshi.example/issues/2025-12-31/01/01/.'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a citation stands on the page, and the files of its issue are linked', async ({ page, request }) => {
    await page.goto(daily.url + article)
    await page.getByText('引用与下载').click()
    const cite = page.getByRole('region', { name: '引用本文' })
    await expect(cite.getByText(citation)).toBeVisible()
    await cite.getByText('其他格式').click()
    await expect(cite.getByText('2025-12-31(01)[引用日期]. https://')).toHaveCount(2)
    for (const name of ['本期电子书（EPUB）', '本期纯文本', 'RIS']) {
      const address = await page.getByRole('link', { name }).getAttribute('href')
      expect((await request.get(daily.url + address)).status()).toBe(200)
    }
  })
})

test('a citation is copied, and its day of access is the reader’s', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 8))
  await page.goto(daily.url + article)
  await page.getByText('引用与下载').click()
  const cite = page.getByRole('region', { name: '引用本文' })
  await cite.getByText('其他格式').click()
  await expect(cite.getByText('2025-12-31(01)[2026-11-23]. https://')).toHaveCount(2)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await cite.getByRole('button', { name: '复制' }).first().click()
  await expect(cite.getByRole('button', { name: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation)
})

test('a citation is copied where the clipboard is closed to scripts', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(daily.url + article)
  await page.evaluate(() => {
    document.addEventListener('copy', () => {
      document.title = String(document.getSelection())
    })
  })
  await page.getByText('引用与下载').click()
  const cite = page.getByRole('region', { name: '引用本文' })
  await cite.getByRole('button', { name: '复制' }).first().click()
  await expect(cite.getByRole('button', { name: '已复制' })).toBeVisible()
})

test('an article is saved as text and as Markdown', async ({ page }) => {
  await page.goto(daily.url + article)
  const save = async (name: string) => {
    const saved = page.waitForEvent('download')
    await page.getByText('引用与下载').click()
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByText('引用与下载').click()
    const download = await saved
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')]
  }
  const [textName, text = ''] = await save('纯文本')
  expect(textName).toBe('2025-12-31-01-01.txt')
  expect(text.split('\n').slice(0, 4)).toEqual([
    '岁末看测试城',
    '一条河两座桥 三个广场都点灯',
    '——测试城冬季夜间照明试行首周记',
    '记者/甲测　本报记者 甲测 通讯员 丙验',
  ])
  expect(text).toContain('https://ceshi.example/issues/2025-12-31/01/01/\n')
  await page.goto(`${daily.url}/issues/2026-01-01/01/01/`)
  const [, corrected] = await save('纯文本')
  expect(corrected).toContain('\n已于2026年1月2日更正：本文第一段的“五点半”应为“五点四十”，特此更正。\n')
  await page.goto(daily.url + article)
  const [markdownName, markdown] = await save('Markdown')
  expect(markdownName).toBe('2025-12-31-01-01.md')
  expect(markdown).toContain('\n# 一条河两座桥 三个广场都点灯\n')
  expect(markdown).toContain('\n## 桥上的灯 河边的表\n')
  expect(markdown).toContain('\n**石板有编号。**东桥的桥面去年修过一遍')
})

test('the pages name their feeds, each of which is there and can be read', async ({ page }) => {
  for (const [path, base] of [
    ['/', '/'],
    ['/sections/wenhua/', '/sections/wenhua/'],
    ['/corrections/', '/corrections/'],
  ] as const) {
    await page.goto(daily.url + path)
    const links = page.locator('link[rel=alternate]')
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses).toEqual(
      ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `https://ceshi.example${base}${file}`),
    )
    const formats = ['feed.xml', 'atom.xml', 'feed.json'].map(
      (file) => parseFeed(inDaily(base + file)).format,
    )
    expect(formats).toEqual(['rss', 'atom', 'json'])
  }
})

test('the feed has no advertisement, nothing withdrawn and no day that is not known', () => {
  const feed = inDaily('feed.json')
  for (const word of ['酬宾', '撤稿暗号', '这一篇已经撤下']) expect(feed).not.toContain(word)
  const { items }: { items: { url: string; date_published?: string }[] } = JSON.parse(feed)
  const supplement = items.find(({ url }) => url.includes('2026-01-zengkan'))
  expect(supplement).toBeDefined()
  expect(supplement?.date_published).toBeUndefined()
})

test('every address of the sitemaps is there', () => {
  const locations = (xml: string) =>
    [...xml.matchAll(/<loc>https:\/\/ceshi\.example(\/[^<]*)<\/loc>/g)].map(([, path]) => path ?? '')
  const sitemaps = locations(inDaily('sitemap.xml'))
  expect(sitemaps).toEqual(['/sitemaps/lists.xml', '/sitemaps/2025-12.xml', '/sitemaps/2026-01.xml'])
  const missing = sitemaps
    .flatMap((sitemap) => locations(inDaily(sitemap)))
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
    .filter((file) => !existsSync(join(daily.directory, file)))
  expect(missing).toEqual([])
  expect(inDaily('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://ceshi.example/sitemap.xml\n',
  )
})

test('the static JSON leads from the publication to each article', () => {
  const publication = JSON.parse(inDaily('data/v1/publication.json'))
  const year = JSON.parse(inDaily(publication.years[0].data))
  const issue = JSON.parse(inDaily(year.issues[0].data))
  expect(issue.pages[0].articles[0]).toMatchObject({
    id: '2025-12-31/01/01',
    path: article,
    headline: '一条河两座桥 三个广场都点灯',
    byline: [
      { role: '记者', name: '甲测' },
      { role: '通讯员', name: '丙验' },
    ],
  })
})

test('a site without an address says nothing absolute of itself', () => {
  const html = readFileSync(join(sites.real.directory, 'issues/2025-lianghui/01/01/index.html'), 'utf8')
  expect(html).not.toMatch(/rel="(canonical|alternate|search)"|og:url|citation_public_url/)
  expect(html).toContain('[N]. 聚焦2025长治两会，[2025].')
  expect(html).toContain('此引文缺报名、具体日期、版次，引用前请核对原报')
  for (const file of ['feed.xml', 'feed.json', 'sitemap.xml', 'opensearch.xml']) {
    expect(existsSync(join(sites.real.directory, file))).toBe(false)
  }
})

test('every figure of an issue leads to its sentence', async ({ page }) => {
  await page.goto(`${sites.real.url}/issues/2025-lianghui/`)
  await page.getByRole('link', { name: '数读', exact: true }).click()
  const figures = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(figures).toHaveCount(18)
  const [first] = await figures.all()
  await first?.click()
  await expect(page.locator(':target')).toContainText('召开常委会17次')
})
