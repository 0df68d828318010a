import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const indexFiles = /\/search\/.+\.(bin|json)$/
const postings = /\/search\/.+\.bin$/

// Without a connection the icon cannot be had either.
test.use({ failing: /\/search\/.+\.(bin|json)$|\/icon\.svg$/ })

const status = (page: Page) => page.getByRole('status')

test.describe('where the screen cannot come', () => {
  test.use({ failing: /\/assets\/search\.[0-9a-f]+\.js$/ })

  test('a browser that is too old is told, and shown the way to the calendar', async ({ page }) => {
    await page.addInitScript('delete Array.prototype.at')
    await page.goto('/search/?q=消防')
    const said = page.getByText('这个浏览器太旧，不能检索。可以按日期看报')
    await expect(said).toBeVisible()
    await expect(said.getByRole('link', { name: '按日期看报' })).toHaveAttribute('href', '/issues/')
    await expect(page.getByRole('searchbox', { name: '检索词' })).toBeHidden()
    await expect(page.getByText('共1篇')).toHaveCount(0)
  })

  test('a script that was not fetched is told', async ({ page }) => {
    await page.route(/\/assets\/search\./, (route) => route.abort())
    await page.goto('/search/?q=消防')
    await expect(page.getByText('检索用的脚本没有取到，请检查网络后刷新。可以按日期看报')).toBeVisible()
    await expect(page.getByText('这个浏览器太旧')).toBeHidden()
  })
})

/** Holds the index's files back until what it answers is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(indexFiles, async (route: Route) => {
    await held
    await route.continue()
  })
  return release
}

test('a lost connection is told, and what was asked is answered when it is back', async ({
  page,
  context,
}) => {
  const opened = page.waitForResponse(indexFiles)
  await page.goto('/search/')
  await expect(page.getByRole('searchbox', { name: '检索词' })).toBeFocused()
  // What looks for the words is there, but nothing that they would be found in.
  await opened
  await context.setOffline(true)
  await page.getByRole('searchbox', { name: '检索词' }).fill('安全')
  await expect(status(page)).toHaveText('网络不通，已读过的仍可看')
  await context.setOffline(false)
  await expect(status(page)).toHaveText('共1篇')
})

test('a file that fails once is asked for again', async ({ page }) => {
  let failures = 0
  await page.route(postings, (route) => (failures++ === 0 ? route.abort() : route.continue()))
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText('共1篇')
  expect(failures).toBeGreaterThan(1)
})

test('what reads a query otherwise is fetched only where nothing was found', async ({ page }) => {
  const part = /\/assets\/read-otherwise\./
  let asked = 0
  page.on('request', (request) => part.test(request.url()) && asked++)
  await page.goto('/search/?q=消防救援支队')
  await expect(status(page)).toHaveText('共1篇')
  expect(asked).toBe(0)
  await page.getByRole('searchbox', { name: '检索词' }).fill('xiaofang')
  await expect.poll(() => asked).toBe(1)
  await expect(page.getByRole('listitem').first()).toContainText('消防')
})

test('files that are gone are told, and can be tried again', async ({ page }) => {
  await page.route(postings, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText('检索数据已更新或不完整，请刷新本页')
  await page.unroute(postings)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(status(page)).toHaveText('共1篇')
})

test('a file that was cut short is never taken for an answer', async ({ page }) => {
  await page.route(postings, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.body()).subarray(0, -3) })
  })
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText('检索数据已更新或不完整，请刷新本页')
  await expect(page.getByRole('listitem')).toHaveCount(0)
})

test('a site published anew between two searches is searched on', async ({ page }) => {
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText('共1篇')
  const manifest = JSON.parse(readFileSync(join(sites.real.directory, 'search/manifest.json'), 'utf8'))
  const [{ folder }] = manifest.segments
  const moved = `${folder}-moved`
  await page.route(new RegExp(`/search/${folder}/`), (route) => route.fulfill({ status: 404 }))
  await page.route(new RegExp(`/search/${moved}/`), (route) =>
    route.continue({ url: route.request().url().replace(moved, folder) }),
  )
  await page.route(/manifest\.json/, (route) =>
    route.fulfill({ json: { ...manifest, segments: [{ ...manifest.segments[0], folder: moved }] } }),
  )
  await page.getByRole('searchbox', { name: '检索词' }).fill('冰面')
  await expect(status(page)).toHaveText('共1篇')
})

test('a search that takes its time says so', async ({ page }) => {
  const release = await holdBack(page)
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText(/^(正在查找|网络较慢，还在查找)……$/)
  release()
  await expect(status(page)).toHaveText('共1篇')
})

test('a search without an end is ended, said so, and the next one is answered', async ({ page }) => {
  await page.route(/search-worker\..*js/, async (route) => {
    const response = await route.fetch()
    const endless = "addEventListener('message', ({ data }) => { while (data.query === '无尽') {} });"
    await route.fulfill({ response, body: endless + (await response.text()) })
  })
  await page.goto('/search/?q=消防')
  await expect(status(page)).toHaveText('共1篇')
  const field = page.getByRole('searchbox', { name: '检索词' })
  await field.fill('无尽')
  await expect(status(page)).toHaveText('这几个字查得太久，已经停下。试试换几个字', { timeout: 20_000 })
  await field.fill('冰面')
  await expect(status(page)).toHaveText('共1篇')
})

test('an answer that comes while an input method composes leaves its letters alone', async ({ page }) => {
  const release = await holdBack(page)
  await page.goto('/search/')
  const field = page.getByRole('searchbox', { name: '检索词' })
  await field.pressSequentially('消防')
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'jiu yuan', selectionStart: 8, selectionEnd: 8 })
  await expect(field).toHaveValue('消防jiu yuan')
  release()
  await expect(status(page)).toHaveText('共1篇')
  await expect(field).toHaveValue('消防jiu yuan')
  await client.send('Input.insertText', { text: '救援' })
  await expect(field).toHaveValue('消防救援')
  await expect(page).toHaveTitle(/^消防救援 - /)
})
