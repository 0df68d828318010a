import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.daily
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
const indexFiles = /\/search\/.+\.(bin|json)$/

/** Adds up what moved by itself; what moves within half a second of a key or a tap is no shift. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const watched = window as unknown as { shifted: number }
    watched.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean }
        if (!hadRecentInput) watched.shifted += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}

for (const viewport of [phone, desk]) {
  for (const [name, path, last] of [
    ['hits', '/search/?q=测试', '接着看'],
    ['hits within an issue', '/search/?q=测试&issue=2025-12-31', '接着看'],
    ['an empty search', '/search/', '显示检索说明'],
    ['the shelf', '/shelf/', '导入'],
  ] as const) {
    test(`it moves nothing by itself at ${viewport.width}: ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const shifted = await watchShifts(page)
      // Each file takes its time, so that what comes first is shown first.
      await page.route(indexFiles, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150))
        await route.continue()
      })
      await page.goto(url + path)
      await expect(page.getByText(last, { exact: true })).toBeVisible()
      expect(await shifted()).toBeLessThan(0.02)
    })
  }
}

const tints = [
  ['day', 'rgba(181, 18, 27, 0.17)'],
  ['sepia', 'rgba(181, 18, 27, 0.17)'],
  ['green', 'rgba(181, 18, 27, 0.17)'],
  ['night', 'rgba(229, 104, 95, 0.35)'],
  ['contrast', 'rgba(255, 138, 128, 0.4)'],
] as const

for (const [theme, tint] of tints) {
  test(`it marks found words in the red tint of ${theme}, in hits and in the article`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${url}/search/?q=测试`)
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await expect(page.locator('mark').first()).toHaveCSS('background-color', tint)
    await page.goto(`${url}/issues/2025-12-31/01/01/?mark=灯`)
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    await expect(page.locator('mark:not([aria-current])').first()).toHaveCSS('background-color', tint)
  })
}

test('it has all of 筛选 open beside the hits at a desk', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(`${url}/search/?q=测试`)
  await expect(page.getByRole('heading', { name: '署名' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '栏目' })).toBeVisible()
  await expect(page.getByRole('button', { name: '筛选' })).toBeHidden()
})

test('it has 筛选 as a sheet on a phone, and the hits come first', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(`${url}/search/?q=测试`)
  await expect(page.getByRole('heading', { name: '年份' })).toBeHidden()
  const first = await page.locator('[data-hit]').first().boundingBox()
  expect(first?.y ?? 999).toBeLessThan(320)
  const all = await page.getByRole('status').textContent()
  await page.getByRole('button', { name: '筛选' }).click()
  const sheet = page.getByRole('dialog', { name: '筛选' })
  await expect(sheet.getByRole('heading', { name: '署名' })).toBeVisible()
  await sheet.getByRole('button', { name: /^2025年/ }).click()
  await expect(page).toHaveURL(/years=2025/)
  await expect(sheet).toContainText(/[共约]\d+篇/)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('status')).not.toHaveText(all ?? '')
  await expect(page.getByRole('searchbox')).toHaveValue('测试')
})

test('it saves a list of all hits, of which ten are shown, in two taps', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(`${url}/search/?q=测试`)
  const [, total] = /共(\d+)篇/.exec((await statusOf(page)) ?? '') ?? []
  await page.getByRole('button', { name: '导出清单' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `保存清单（${total}篇，可用表格软件打开）` }).click()
  expect((await download).suggestedFilename()).toBe('检索清单.csv')
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text.startsWith('\ufeff标题,日期,版,网址,引文\r\n')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(Number(total) + 1)
  expect(text).toContain('[N/OL]. 测试日报，')
})

test('it leaves advertisements out where that is chosen', async ({ page }) => {
  await page.setViewportSize(desk)
  await page.goto(`${url}/search/?q=灯具店`)
  await expect(page.getByRole('listitem').filter({ hasText: '广告' })).not.toHaveCount(0)
  await page.goto(`${url}/search/?q=测试`)
  await page.getByRole('button', { name: '不含广告', exact: true }).click()
  await expect(page).toHaveURL(/ads=no/)
  await expect(page.getByRole('button', { name: '清除筛选：不含广告' })).toBeVisible()
  await expect(page.locator('li', { has: page.getByText('广告', { exact: true }) })).toHaveCount(0)
})

async function statusOf(page: Page): Promise<string | null> {
  await expect(page.getByRole('status')).toHaveText(/篇$/)
  return page.getByRole('status').textContent()
}
