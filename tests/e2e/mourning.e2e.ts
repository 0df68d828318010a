import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { directory, url } = readSetup().sites.daily
const css = readFileSync(join(directory, 'mourning.css'), 'utf8')

for (const theme of ['day', 'sepia', 'night']) {
  test(`on days of mourning nothing has a colour, by ${theme}`, async ({ page }) => {
    await page.route('**/mourning.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: css.replace('@media not all', '@media all') }),
    )
    for (const address of ['/', '/issues/2025-12-31/02/', '/issues/2025-12-31/02/01/']) {
      await page.goto(`${url}${address}?theme=${theme}`)
      await expect(page.locator('html')).toHaveCSS('filter', 'grayscale(1)')
      await page.evaluate(() => {
        const dialog = document.createElement('dialog')
        dialog.innerHTML = '<p style="color:#b5121b">对话</p>'
        document.body.append(dialog)
        dialog.showModal()
      })
      expect(await colourOf(await page.screenshot()), address).toBeLessThan(4)
    }
  })
}

test('on all other days the file changes nothing', async ({ page }) => {
  await page.goto(`${url}/?theme=sepia`)
  await expect(page.locator('html')).toHaveCSS('filter', 'none')
  expect(await colourOf(await page.screenshot())).toBeGreaterThan(4)
})

test('what is fixed to the window stays there under the filter', async ({ page }) => {
  await page.goto(`${url}/issues/2025-12-31/`)
  const top = await page.evaluate(() => {
    document.documentElement.style.filter = 'grayscale(1)'
    const bar = document.createElement('div')
    bar.style.cssText = 'position:fixed;top:0'
    document.body.append(bar)
    scrollTo(0, 500)
    return bar.getBoundingClientRect().top
  })
  expect(top).toBe(0)
})

/** The most by which red, green and blue of a pixel differ. */
async function colourOf(screenshot: Buffer): Promise<number> {
  const { data, info } = await sharp(screenshot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let most = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
    most = Math.max(most, Math.max(red, green, blue) - Math.min(red, green, blue))
  }
  return most
}
