import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { giveVoice, isSpeaking } from '../support/fake-voice.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.daily
const article = `${url}/issues/2025-12-31/01/02/`

/** Waits for an article that was gone to by a key: its script listens once its controls are there. */
async function expectArticle(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible()
}

test('single keys do what the sheet says', async ({ page }) => {
  await giveVoice(page)
  await page.goto(article)
  const root = page.locator('html')
  await page.keyboard.press('+')
  await expect(root).toHaveAttribute('data-size', '20')
  await page.keyboard.press('-')
  await expect(root).toHaveAttribute('data-size', '18')
  await page.keyboard.press('t')
  await expect(root).toHaveAttribute('data-theme', 'day')
  await page.keyboard.press('T')
  await expect(root).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('r')
  await expect.poll(() => isSpeaking(page)).toBe(true)
  await page.keyboard.press('r')
  await expect.poll(() => isSpeaking(page)).toBe(false)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: '快捷键' })
  await expect(sheet).toContainText('上一篇，下一篇')
  await page.keyboard.press('Escape')
  // Gone, not only hidden: until then the focus is in it.
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expectArticle(page, `${url}/issues/2025-12-31/01/03/`)
  await page.keyboard.press('ArrowLeft')
  await expectArticle(page, article)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: '在本文中找' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.goto(`${url}/about/`)
  await page.keyboard.press('/')
  await expect(page).toHaveURL(`${url}/search/`)
})

test('in a field, with another key held, and switched off they do nothing', async ({ page }) => {
  await page.goto(`${url}/`)
  const root = page.locator('html')
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('t+?')
  await expect(field).toHaveValue('t+?')
  await field.blur()
  await page.keyboard.press('Control+ArrowRight')
  await expect(root).not.toHaveAttribute('data-theme')
  await page.keyboard.press('?')
  await page.getByRole('button', { name: '关掉快捷键' }).press('Enter')
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(root).not.toHaveAttribute('data-theme')
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.locator('reading-settings').getByText('更多').click()
  await page.getByRole('group', { name: '快捷键' }).getByRole('button', { name: '开', exact: true }).click()
  await page.keyboard.press('t')
  await expect(root).toHaveAttribute('data-theme', 'day')
})
