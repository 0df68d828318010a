import { expect, type Page } from '@playwright/test'

/** Opens a page and waits for all that it will show: the faces, and what is drawn by a part that comes later. */
export async function openWhole(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.locator('reading-shelf:empty')).toHaveCount(0)
  await drawFoot(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Goes down to the foot of the text, whose script comes with the reader, and up again. */
async function drawFoot(page: Page): Promise<void> {
  const panel = page.locator('share-panel')
  if ((await panel.count()) === 0) return
  await panel.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => customElements.get('share-panel'))
  await page.evaluate(() => scrollTo(0, 0))
}
