import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const article = `${sites.real.url}/issues/2025-lianghui/01/01/`
const front = `${sites.daily.url}/`

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const panel = (page: Page) => page.locator('reading-settings')
const text = (page: Page) => page.locator('main .body').first()

async function expectPaper(page: Page, colour: string): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('background-color', colour)
}

test('a headline has a line of at most four words, and each opens or does something', async ({ page }) => {
  await page.goto(article)
  const line = page.locator('article-controls')
  await expect(button(page, '字号')).toBeVisible()
  const words = await line.locator('button:visible').allTextContents()
  expect(words.slice(0, 2)).toEqual(['字号', '朗读'])
  expect(words.length).toBeLessThanOrEqual(4)
  await button(page, '字号').tap()
  await expect(button(page, '字号')).toHaveAttribute('aria-expanded', 'true')
  await line.getByRole('group', { name: '字号' }).getByRole('button', { name: '大一点' }).tap()
  await expect(text(page)).toHaveCSS('font-size', '20px')
})

test('in 长辈模式 the line is 大一点, 小一点, 朗读 and what passes the article on', async ({ page }) => {
  await page.goto(`${article}?mode=elder`)
  await expect(button(page, '朗读')).toBeVisible()
  const words = await page.locator('article-controls button:visible').allTextContents()
  expect(words.slice(0, 3)).toEqual(['大一点', '小一点', '朗读'])
  expect(words.length).toBeLessThanOrEqual(4)
  await expect(text(page)).toHaveCSS('font-size', '24px')
  for (const size of ['28px', '30px']) {
    await button(page, '大一点').first().tap()
    await expect(text(page)).toHaveCSS('font-size', size)
  }
  await expect(button(page, '大一点').first()).toHaveAttribute('aria-disabled', 'true')
  await expect(text(page)).toHaveCSS('line-height', '54px')
})

test('the sizes are 16 17 18 20 22 24 28 30', async ({ page }) => {
  await page.goto(article)
  await button(page, '字号').tap()
  const line = page.locator('article-controls').getByRole('group', { name: '字号' })
  for (const [word, sizes] of [
    ['小一点', [17, 16]],
    ['大一点', [17, 18, 20, 22, 24, 28, 30]],
  ] as const) {
    for (const size of sizes) {
      await line.getByRole('button', { name: word }).tap()
      await expect(text(page)).toHaveCSS('font-size', `${size}px`)
    }
  }
  await expect(line.getByRole('button', { name: '大一点' })).toHaveAttribute('aria-disabled', 'true')
})

test('what is chosen holds on every page, and is taken back by 恢复原样', async ({ page }) => {
  await page.goto(article)
  await button(page, '阅读设置').tap()
  const choices = panel(page).getByRole('group', { name: '颜色', exact: true }).getByRole('button')
  await expect(choices).toHaveText(['日间', '护眼', '夜间'])
  await button(page, '夜间').tap()
  await panel(page).getByText('更多').tap()
  await button(page, '宋体').tap()
  await button(page, '松').tap()
  await expect(text(page)).toHaveCSS('font-family', /Songti SC/)
  await expect(button(page, '松')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: '首页' }).first().click()
  await expect(page).toHaveURL(`${sites.real.url}/`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await expectPaper(page, 'rgb(22, 24, 28)')
  await page.goBack()
  await button(page, '阅读设置').tap()
  await expect(button(page, '夜间')).toHaveAttribute('aria-pressed', 'true')
  await panel(page).getByText('更多').tap()
  await button(page, '恢复原样').tap()
  await expectPaper(page, 'rgb(255, 255, 255)')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('reading'))).toBe('{}')
})

test('a page that was kept for 返回 takes over what was chosen since', async ({ page }) => {
  await page.goto(article)
  await page.evaluate(() => localStorage.setItem('reading', '{"theme":"sepia"}'))
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
})

test('长辈模式 has its entry on the front page and is left by it', async ({ page }) => {
  await page.goto(front)
  const entry = page.locator('elder-entry').getByRole('button', { name: '长辈模式（大字）' })
  await entry.tap()
  await expect(text(page)).toHaveCSS('font-size', '24px')
  await expect(entry).toHaveAttribute('aria-pressed', 'true')
  await entry.tap()
  await expect(text(page)).toHaveCSS('font-size', '18px')
})

test('the system’s wishes are followed until something is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(article)
  await expectPaper(page, 'rgb(22, 24, 28)')
  await page.goto(`${article}?theme=day`)
  await expectPaper(page, 'rgb(255, 255, 255)')
  await page.evaluate(() => localStorage.clear())
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await page.goto(article)
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--grey')),
  ).toBe('#1c1917')
})

test('everything holds for the page where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(window, 'sessionStorage', { get: refuse })
  })
  await page.goto(`${article}?mode=elder`)
  await expect(text(page)).toHaveCSS('font-size', '24px')
  await button(page, '阅读设置').tap()
  await button(page, '夜间').tap()
  await expectPaper(page, 'rgb(22, 24, 28)')
})

test('the keyboard alone opens, chooses and closes', async ({ page }) => {
  await page.goto(article)
  await button(page, '阅读设置').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(button(page, '护眼')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, '护眼')).toBeHidden()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no control, and no room for one', async ({ page }) => {
    for (const address of [article, front]) {
      await page.goto(address)
      await expect(page.locator('main button, header button:not([type=submit])')).toHaveCount(0)
      for (const name of ['article-controls', 'reading-settings', 'elder-entry']) {
        for (const element of await page.locator(name).all())
          expect((await element.boundingBox())?.height ?? 0).toBe(0)
      }
    }
  })
})

test('nothing moves when the controls come', async ({ page }) => {
  for (const address of [article, `${article}?mode=elder`, front, `${front}?mode=elder`]) {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/reader.*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.locator('footer').waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    const before = await tops(page)
    release()
    await expect(button(page, '阅读设置')).toBeVisible()
    expect(await tops(page), address).toEqual(before)
    await page.unroute('**/assets/reader.*.js')
  }
})

test('the first paint shows what was chosen', async ({ page }) => {
  await page.goto(article)
  await page.evaluate(() => localStorage.setItem('reading', '{"theme":"night","size":"30"}'))
  // No script file arrives: what is seen is the first paint and nothing later.
  await page.route('**/assets/reader.*.js', (route) => route.abort('aborted'))
  await page.goto(article, { waitUntil: 'commit' })
  await page.locator('#p3').waitFor()
  await expectPaper(page, 'rgb(22, 24, 28)')
  await expect(text(page)).toHaveCSS('font-size', '30px')
  const pixel = await page.screenshot({ clip: { x: 2, y: 500, width: 1, height: 1 } })
  await page.setContent(`<img src="data:image/png;base64,${pixel.toString('base64')}">`)
  expect(
    await page.locator('img').evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      const context = document.createElement('canvas').getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
    }),
  ).toEqual([22, 24, 28])
})

/** Where the headlines and each paragraph of the text begin. */
function tops(page: Page): Promise<readonly number[]> {
  return page
    .locator('main :is(h1, h2, .body p)')
    .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top)))
}
