import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.real
const article = `${url}/issues/2025-lianghui/01/01/`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const chip = (page: Page) => page.getByRole('button', { name: '回到上次读到处' })

/** Waits until the place that was left is noted, or none: the next page may be there before. */
async function expectPlace(page: Page, place: RegExp): Promise<void> {
  await page.goto(`${url}/about/`)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('places'))).toMatch(place)
}

async function leaveAt(page: Page, id: string): Promise<void> {
  await page.goto(article)
  await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
  await page.evaluate((paragraph) => document.getElementById(paragraph)?.scrollIntoView(), id)
  await expectPlace(page, new RegExp(`"${id}"`))
}

test('where a reader left is offered, not jumped to, and nothing moves for it', async ({ page }) => {
  await leaveAt(page, 'p12')
  await page.goto(article)
  await expect(chip(page)).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 1000)
      }),
  )
  expect(shift).toBeLessThan(0.02)
  await chip(page).tap()
  await expect(page.locator('#p12')).toBeInViewport()
  await expect(page.locator('#p12')).toBeFocused()
  await expect(chip(page)).toHaveCount(0)
})

test('it is not offered where the address names a place, nor after the end was reached', async ({ page }) => {
  await leaveAt(page, 'p12')
  await page.goto(`${article}#p3`)
  await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
  await expect(chip(page)).toHaveCount(0)
  await page.goto(`${url}/about/`)
  await page.goto(article)
  await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
  await expect(chip(page)).toBeVisible()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expectPlace(page, /^\{\}$/)
  await page.goto(article)
  await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
  await expect(chip(page)).toHaveCount(0)
})

test('a progress line is there only for who asked for it', async ({ page }) => {
  await page.goto(article)
  await expect(page.locator('.progress-line')).toHaveCount(0)
  await page.getByRole('button', { name: '阅读设置' }).tap()
  await page.locator('reading-settings').getByText('更多').tap()
  await page.getByRole('button', { name: '显示', exact: true }).tap()
  const line = page.locator('.progress-line')
  await expect(line).toHaveCount(1)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect.poll(() => line.evaluate((element) => element.getBoundingClientRect().width)).toBe(390)
  await page.goto(`${article}?mode=elder`)
  await expect(line).toBeHidden()
})
