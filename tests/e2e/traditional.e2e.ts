import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const article = `${sites.real.url}/issues/2025-lianghui/01/01/`

async function choose(page: Page, word: '简' | '繁'): Promise<void> {
  const settings = page.getByRole('button', { name: '阅读设置' })
  if ((await settings.getAttribute('aria-expanded')) === 'false') {
    await settings.click()
    await page.locator('reading-settings').getByText('更多').click()
  }
  await page.getByRole('button', { name: word, exact: true }).click()
}

const text = (page: Page) => page.locator('main article').textContent()

test('简 and 繁 change the letters that are seen, and nothing else', async ({ page }) => {
  await page.goto(article)
  const before = await text(page)
  await choose(page, '繁')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('精準防控提效能 聚力攻堅護平安')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await expect(page.locator('main .body').first()).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN')
  await expect(page.getByRole('heading', { name: '引用与下载' })).toBeVisible()
  await choose(page, '简')
  await expect.poll(() => text(page)).toBe(before)
  await expect(page.locator('main [lang]')).toHaveCount(0)
})

test('it is kept for the next page, and holds for 版 and issue', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  await choose(page, '繁')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  for (const address of ['/issues/2025-lianghui/', '/issues/2025-lianghui/01/']) {
    await page.goto(sites.real.url + address)
    await expect(page.getByText('歲回律轉，萬象更新。').first()).toBeVisible()
  }
  await page.goto(`${sites.daily.url}/issues/2026-01-01/01/01/`)
  await choose(page, '繁')
  await expect(page.getByText('東橋的橋面去年修過一遍')).toBeVisible()
})

test('what is saved and quoted is the source', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(article)
  await choose(page, '繁')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await page.getByText('引用与下载').click()
  await page.getByText('下载：').scrollIntoViewIfNeeded()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '纯文本', exact: true }).click()
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain('岁回律转，万象更新。')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await page.evaluate(() => {
    const [first] = document.querySelector('#p1')?.childNodes ?? []
    if (first) getSelection()?.setBaseAndExtent(first, 0, first, 4)
  })
  await page.getByRole('button', { name: '复制带出处' }).click()
  await expect(page.getByRole('button', { name: '已复制，含出处' })).toBeVisible()
  const quoted = await page.evaluate(() => navigator.clipboard.readText())
  expect(quoted).toContain('“岁回律转”')
  expect(quoted).toContain(`:~:text=${encodeURIComponent('岁回律转')}`)
})

test('marked words stay marked, through bold and back', async ({ page }) => {
  await page.goto(`${article}?mark=${encodeURIComponent('消防救援|岁回律转')}`)
  const marks = page.locator('main article mark')
  await expect.poll(() => marks.count()).toBeGreaterThan(3)
  const count = await marks.count()
  await choose(page, '繁')
  await expect(marks.first()).toHaveText(/歲回律轉|消防救援/)
  await expect(marks).toHaveCount(count)
  await page.getByRole('button', { name: '清除' }).click()
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await choose(page, '简')
  await expect(page.locator('#p1')).toHaveText('岁回律转，万象更新。')
})

test('what is loaded for it is 4 KB at most, and only then', async ({ page }) => {
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (/hant\.json|traditional-script/.test(response.url()))
      sizes.push((await response.request().sizes()).responseBodySize)
  })
  await page.goto(article)
  await page.waitForLoadState('networkidle')
  expect(sizes).toEqual([])
  await choose(page, '繁')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await expect.poll(() => sizes.length).toBe(2)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(4096)
})

test('without a connection the text stays, and the setting says so', async ({ page }) => {
  await page.goto(article)
  await page.route('**/hant.json', (route) => route.abort('aborted'))
  await choose(page, '繁')
  await expect(page.getByRole('button', { name: '简', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('#p1')).toHaveText('岁回律转，万象更新。')
})

test('the front page and the lists are in 繁体 too, and back', async ({ page }) => {
  await page.goto(`${sites.real.url}/`)
  const before = await page.getByRole('main').textContent()
  await choose(page, '繁')
  await expect(page.getByRole('main')).toContainText('精準防控提效能')
  await expect(page.getByRole('main')).toContainText('歲回律轉，萬象更新。')
  await expect(page.getByRole('main')).toHaveAttribute('lang', 'zh-Hant')
  await choose(page, '简')
  await expect.poll(() => page.getByRole('main').textContent()).toBe(before)
  await expect(page.getByRole('main')).not.toHaveAttribute('lang')
  await page.goto(`${sites.daily.url}/`)
  await choose(page, '繁')
  for (const address of ['/archive/2025/', '/issues/', '/corrections/']) {
    await page.goto(sites.daily.url + address)
    await expect(page.getByRole('main'), address).toHaveAttribute('lang', 'zh-Hant')
  }
})

test('a list without a connection keeps the choice for the next page', async ({ page }) => {
  await page.goto(article)
  await choose(page, '繁')
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await page.route('**/hant.json', (route) => route.abort('aborted'))
  await page.goto(`${sites.real.url}/`)
  await expect(page.getByRole('main')).toContainText('精准防控提效能')
  await page.unroute('**/hant.json')
  await page.goto(article)
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
})
