import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.daily
const article = `${url}/issues/2025-12-31/02/01/`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('a picture opens large by touch and by key, and closes', async ({ page }) => {
  await page.goto(article)
  const figure = page.locator('main article figure').first()
  const sheet = page.getByRole('dialog')
  await figure.getByRole('img').tap()
  await expect(sheet.getByRole('img')).toBeVisible()
  await expect(sheet).toContainText((await figure.locator('figcaption').textContent()) ?? '')
  await sheet.getByRole('button', { name: '关闭' }).tap()
  await expect(sheet).toHaveCount(0)
  await figure.getByRole('button', { name: /^看大图/ }).press('Enter')
  await expect(sheet.getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(figure.getByRole('button', { name: /^看大图/ })).toBeFocused()
})

test('a long press stays the browser’s own', async ({ page }) => {
  await page.goto(article)
  const prevented = await page
    .locator('main article figure img')
    .first()
    .evaluate((image) =>
      ['touchstart', 'pointerdown', 'contextmenu'].map((name) => {
        const event = new Event(name, { bubbles: true, cancelable: true })
        image.dispatchEvent(event)
        return event.defaultPrevented
      }),
    )
  expect(prevented).toEqual([false, false, false])
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('without a native dialog no button promises one', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'HTMLDialogElement'))
  await page.goto(article)
  await expect(page.getByRole('button', { name: '朗读' })).toBeVisible()
  await expect(page.getByRole('button', { name: /看大图/ })).toHaveCount(0)
})
