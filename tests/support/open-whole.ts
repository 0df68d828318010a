import { expect, type Page } from '@playwright/test'

/** Opens a page and waits for all that it will show: the faces, and what is drawn by a part that comes later. */
export async function openWhole(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.locator('reading-shelf:empty')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
