import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { read } from '../support/offline-test.ts'
import { OwnSite } from '../support/own-site.ts'
import { walkFiles } from '../support/walk-files.ts'

// A site in a folder of its host; tests/e2e/walk.e2e.ts follows its links.
const { directory } = readSetup().sites.folder
const folder = '/group/paper'
const article = '/issues/2025-12-31/02/01/'

const test = base.extend<{ readonly site: OwnSite; readonly strays: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  site: async ({}, use) => {
    const site = new OwnSite(directory)
    await site.connect()
    await use(site)
    await site.remove()
  },
  /** Requests to the host beside the folder. */
  strays: [
    async ({ page }, use) => {
      const strays: string[] = []
      page.on('request', (request) => {
        if (!`${new URL(request.url()).pathname}/`.startsWith(`${folder}/`)) strays.push(request.url())
      })
      await use(strays)
      expect(strays).toEqual([])
    },
    { auto: true },
  ],
})

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test('a search finds, and its hits lead to the marked words', async ({ page, site }) => {
  // A page without a field of its own.
  await page.goto(`${site.url}/about/`)
  await page.keyboard.press('/')
  await page.waitForURL(`${site.url}/search/`)
  await page.getByRole('searchbox').fill('早市')
  await page.getByRole('link', { name: '早市九点收摊以后' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${folder}${article}\\?mark=`))
  await expect(page.locator('mark').first()).toHaveText('早市')
})

test('what was read, and the search, answer without a network', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((ready) => ready.scope))
  expect(scope).toBe(`${site.url}/`)
  await expect.poll(() => page.evaluate(() => caches.keys())).toContain(`paper${folder}-pages`)
  await site.disconnect()
  for (const [address, words] of [
    [article, '早市九点收摊以后'],
    ['/issues/2025-12-31/', '测试'],
    ['/issues/2026-01-01/01/01/', '网络不通，已读过的仍可看'],
  ] as const) {
    await page.goto(site.url + address)
    await expect(headline(page)).toContainText(words)
  }
  await page.getByRole('link', { name: '早市九点收摊以后' }).click()
  await expect(page).toHaveURL(site.url + article)
  await page.goto(`${site.url}/search/?q=早市`)
  await expect(page.getByRole('link', { name: '早市九点收摊以后' })).toBeVisible()
})

test('what the device stores is apart from that of other newspapers of the host', async ({ page, site }) => {
  await page.goto(site.url + article)
  await page.getByRole('button', { name: '收藏' }).first().click()
  const stored = () => page.evaluate(() => ({ ...localStorage }))
  expect(Object.keys(await stored())).toEqual([`shelf${folder}`])
  expect(JSON.parse((await stored())[`shelf${folder}`] ?? '').saved[0].path).toBe(article)
  await page.goto(`${site.url}/shelf/`)
  await page.getByRole('link', { name: '早市九点收摊以后' }).first().click()
  await expect(page).toHaveURL(site.url + article)
  await expect(page.getByRole('button', { name: '已收藏' }).first()).toBeVisible()
})

test('繁体 is fetched for articles and lists', async ({ page, site }) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{"script":"hant"}'), `reading${folder}`)
  for (const address of [article, '/issues/']) {
    await page.goto(site.url + address)
    await expect(page.locator('main [lang=zh-Hant], main[lang=zh-Hant]').first()).toBeVisible()
  }
})

test('the page for what is not there leads into the site, and the folder itself to its front page', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/nothing/`)
  await page.getByRole('main').getByRole('link', { name: '首页' }).click()
  await expect(page).toHaveURL(`${site.url}/`)
  await page.goto(site.url)
  await expect(page).toHaveURL(`${site.url}/`)
})

test('every address that a file states lies in the folder, and in it once', () => {
  const stray: string[] = []
  for (const file of walkFiles(directory).filter((name) =>
    /\.(html|xml|json|md|txt|svg|css|webmanifest)$/.test(name),
  )) {
    const text = readFileSync(join(directory, file), 'utf8')
    const whole =
      text.match(/https:\/\/ceshi\.example(?!\/group\/paper(?!\/group)|\/jiaoyang)[^\s"'<>]*/g) ?? []
    const paths =
      text.match(
        /["'(`]\/(?!group\/paper\/(?!group\/))(?:group|assets|issues|search|media|share|data|sections|archive)\/[^\s"']*/g,
      ) ?? []
    stray.push(...[...whole, ...paths].map((found) => `${file}: ${found}`))
  }
  expect(stray).toEqual([])
  const headers = readFileSync(join(directory, '_headers'), 'utf8').match(/^\/.*/gm) ?? []
  expect(headers.filter((pattern) => !pattern.startsWith(`${folder}/`))).toEqual([])
  expect(headers.length).toBeGreaterThan(20)
})

test('the manifest is that of the folder', () => {
  const { id, start_url, scope, icons } = JSON.parse(
    readFileSync(join(directory, 'manifest.webmanifest'), 'utf8'),
  )
  expect([id, start_url, scope]).toEqual([`${folder}/`, `${folder}/`, `${folder}/`])
  expect(icons.map(({ src }: { readonly src: string }) => src)).toEqual([
    `${folder}/icon-192.png`,
    `${folder}/icon-512.png`,
    `${folder}/icon-maskable.png`,
    `${folder}/icon.svg`,
  ])
})
