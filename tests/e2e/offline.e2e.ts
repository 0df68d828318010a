import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { switchMourning } from '../../lib/release/switch-mourning.ts'
import { read, test, untilActive } from '../support/offline-test.ts'

const issue = '/issues/2025-12-31/'
const article = `${issue}02/01/`

/** Requests that failed or were answered by an error, from here on. */
function watchFailures(page: Page): string[] {
  const failures: string[] = []
  page.on('requestfailed', (request) => {
    // What a page that is left was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failures.push(request.url())
  })
  page.on('response', (response) => response.status() >= 400 && failures.push(response.url()))
  page.on('pageerror', (error) => failures.push(error.message))
  return failures
}

test('after one visit to an article its whole issue can be read without a network', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${article}`)
  await site.disconnect()
  const failures = watchFailures(page)
  for (const [address, heading] of [
    [article, '早市九点收摊以后'],
    [issue, '测试'],
    [`${issue}01/01/`, ''],
    [`${issue}03/`, ''],
  ] as const) {
    await page.goto(`${site.url}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await page.evaluate(() => document.fonts.ready)
  }
  await page.goto(`${site.url}${article}?mode=elder#p2`)
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
  const photo = page.getByRole('img', { name: '修鞋摊' })
  await photo.scrollIntoViewIfNeeded()
  await expect(photo).not.toHaveJSProperty('naturalWidth', 0)
  expect(failures).toEqual([])
})

test('navigation preload is off, also after an edition that had it on', async ({ page, site }) => {
  const isOn = () =>
    page.evaluate(async () => {
      const { navigationPreload } = await navigator.serviceWorker.ready
      return (await navigationPreload.getState()).enabled
    })
  await read(page, `${site.url}${article}`)
  await expect.poll(isOn).toBe(false)
  await page.evaluate(() => navigator.serviceWorker.ready.then((found) => found.navigationPreload.enable()))
  expect(await isOn()).toBe(true)
  site.deploy('second')
  await page.goto(`${site.url}/about/`)
  await untilActive(page, 'second')
  expect(await isOn()).toBe(false)
})

test('search answers without a network', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  await site.disconnect()
  await page.goto(`${site.url}/search/?q=早市`)
  await expect(page.getByRole('link', { name: '早市九点收摊以后' })).toBeVisible()
})

test('in place of a page that is not kept stands what can be read', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  await site.disconnect()
  await page.goto(`${site.url}/issues/2026-01-01/01/01/`)
  await expect(page.getByRole('heading', { level: 1, name: '网络不通，已读过的仍可看' })).toBeVisible()
  await page.getByRole('link', { name: '早市九点收摊以后' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '早市九点收摊以后' })).toBeVisible()
})

test('the front page brings the issue that it shows', async ({ page, site }) => {
  await read(page, `${site.url}/`)
  const shown = await page.locator('main a[href^="/issues/"]').first().getAttribute('href')
  await site.disconnect()
  await page.goto(`${site.url}${shown}`)
  await expect(page.getByRole('heading', { name: '网络不通' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('of an issue that an article was withdrawn from long ago the rest can be read', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}/issues/2026-01-01/01/02/`)
  await site.disconnect()
  for (const [address, words] of [
    ['/issues/2026-01-01/', '测试'],
    ['/issues/2026-01-01/01/01/', '东桥的桥面去年修过一遍'],
    ['/issues/2026-01-01/01/02/', '因测试需要，本文已撤下。'],
  ] as const) {
    await page.goto(`${site.url}${address}`)
    await expect(page.getByRole('main')).toContainText(words)
  }
})

test('a new edition replaces the old one whole, in a tab that stayed open too', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  site.deploy('second')
  const failures = watchFailures(page)
  await page.goto(`${site.url}${issue}`)
  await expect(page.locator('body')).toHaveAttribute('data-edition', 'second')
  await expect(page.locator('html')).toHaveAttribute('data-script', 'second')
  await untilActive(page, 'second')
  await expect
    .poll(() => keptEditions(page), { message: 'all of the open issue is of the new edition' })
    .toEqual(['second'])
  await site.disconnect()
  for (const address of [issue, article, `${issue}01/`]) {
    await page.goto(`${site.url}${address}`)
    await expect(page.locator('body')).toHaveAttribute('data-edition', 'second')
    await expect(page.locator('html')).toHaveAttribute('data-script', 'second')
  }
  expect(failures).toEqual([])
})

test('a page that was kept long ago stays whole through later editions', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  for (const edition of ['second', 'third', 'fourth']) {
    site.deploy(edition)
    await page.goto(`${site.url}/about/`)
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
    await untilActive(page, edition)
  }
  await site.disconnect()
  const failures = watchFailures(page)
  await page.goto(`${site.url}${article}`)
  await expect(page.locator('body')).not.toHaveAttribute('data-edition')
  await expect(page.getByRole('heading', { level: 1, name: '早市九点收摊以后' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  expect(failures).toEqual([])
  const editions = await page.evaluate(() => caches.keys())
  expect(editions.filter((name) => name.startsWith('paper-edition-'))).toHaveLength(2)
})

test('a site that is deployed without a worker is rid of it with the next page', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  rmSync(join(site.directory, 'sw.js'))
  // The worker looks once each time it is started: as when the reader comes back another day.
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.goto(`${site.url}${issue}`)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)))
    .toBe(0)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.goto(`${site.url}${article}`)
  await expect(page.getByRole('heading', { level: 1, name: '早市九点收摊以后' })).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

test('a page that was kept is shown when the network says nothing', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  await page.goto(`${site.url}${issue}`)
  await site.hang()
  await page.goto(`${site.url}${article}`, { waitUntil: 'domcontentloaded' })
  await expect(page.getByRole('heading', { level: 1, name: '早市九点收摊以后' })).toBeVisible()
})

test('days of mourning reach a page that has a worker', async ({ page, site }) => {
  await read(page, `${site.url}${article}`)
  const file = switchMourning(site.directory, 'on')
  expect(file).toBe(join(site.directory, 'mourning.css'))
  // A browser asks again after ten minutes.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
  await page.goto(`${site.url}${issue}`)
  const filter = () => page.evaluate(() => getComputedStyle(document.documentElement).filter)
  await expect.poll(filter).toBe('grayscale(1)')
})

for (const [name, script] of [
  ['service workers', 'delete Navigator.prototype.serviceWorker'],
  ['anything behind their name', 'Object.defineProperty(navigator, "serviceWorker", { value: undefined })'],
] as const) {
  test(`a browser without ${name} reads as before and says nothing`, async ({ page, site }) => {
    await page.addInitScript(script)
    const failures = watchFailures(page)
    await page.goto(`${site.url}${article}`)
    await page.waitForTimeout(2500)
    expect(await page.evaluate(() => typeof navigator.serviceWorker)).toBe('undefined')
    expect(failures).toEqual([])
  })
}

test('what a page is made of does not change with the edition around it', async ({ page, site }) => {
  const html = await (await page.request.get(`${site.url}${article}`)).text()
  expect(html).not.toMatch(/sw\.js|integrity|EDITION/)
})

/** Editions that the kept pages of the issue come from. */
function keptEditions(page: Page): Promise<string[]> {
  return page.evaluate(async (prefix) => {
    const cache = await caches.open('paper-pages')
    const own = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(prefix))
    const kept = await Promise.all(own.map(async (key) => (await cache.match(key))?.headers.get('x-kept-by')))
    return [...new Set(kept)].map(String)
  }, issue)
}
