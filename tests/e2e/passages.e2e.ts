import type { Locator, Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { daily, real } = readSetup().sites
const article = '/issues/2025-12-31/01/01/'
const address = `https://ceshi.example${article}`
const source = '——《一条河两座桥 三个广场都点灯》，测试日报 2025年12月31日 第01版：要闻'

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects the first so many characters of a paragraph, or of several the first whole ones. */
async function select(from: Locator, length: number): Promise<string> {
  return await from.evaluate((element, count) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
    if (!text) throw new Error('no text')
    getSelection()?.setBaseAndExtent(text, 0, text, Math.min(count, text.textContent?.length ?? 0))
    return String(getSelection())
  }, length)
}

/** The tools cover no paragraph; all are measured at one moment. */
async function expectApart(page: Page): Promise<void> {
  const covered = await page.locator('paragraph-tools').evaluate((tools) => {
    const box = tools.getBoundingClientRect()
    const isApart = ({ left, right, top, bottom }: DOMRect) =>
      box.left >= right || box.right <= left || box.top >= bottom - 1 || box.bottom <= top + 1
    const paragraphs = [...document.querySelectorAll('.body p')]
    return paragraphs.filter((paragraph) => !isApart(paragraph.getBoundingClientRect())).map(({ id }) => id)
  })
  expect(covered).toEqual([])
}

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  test('本段链接 appears beside a paragraph that is pointed at, and gives its address', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(daily.url + article)
    const tools = page.locator('paragraph-tools')
    await expect(tools).toHaveCount(0)
    await page.locator('#p3').hover()
    const link = page.getByRole('link', { name: '本段链接' })
    await expect(link).toHaveAttribute('href', '#p3')
    await expectApart(page)
    await link.click()
    await expect(tools.getByText('已复制')).toBeVisible()
    expect(await clipboard(page)).toBe(`${address}#p3`)
    await expect(page.locator('#p3:target')).toBeVisible()
    await page.locator('#p4').hover()
    await expect(page.getByRole('link', { name: '本段链接' })).toHaveAttribute('href', '#p4')
  })

  test('a paragraph selected by three clicks is quoted whole, and no more', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(daily.url + article)
    await page.locator('#p3').click({ clickCount: 3, position: { x: 60, y: 10 } })
    await page.getByRole('button', { name: '复制带出处' }).click()
    const text = (await page.locator('#p3').textContent()) ?? ''
    await expect.poll(() => clipboard(page)).toContain(`“${text.trim()}”\n${source}\n${address}?mark=`)
    expect(await clipboard(page)).toMatch(/#p3:~:text=[^#]+$/)
  })

  test('what is selected can still be quoted after a way over other paragraphs', async ({ page }) => {
    await page.goto(daily.url + article)
    await select(page.locator('#p1'), 4)
    const quote = page.getByRole('button', { name: '复制带出处' })
    await expect(quote).toBeVisible()
    await page.locator('#p4').hover()
    await page.locator('#p3').hover()
    await expect(quote).toBeVisible()
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await page.locator('#p4').hover()
    await expect(quote).toHaveCount(0)
  })

  test('on the scroll of an issue a paragraph has the address of its article', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${daily.url}/issues/2025-12-31/`)
    await page.locator('[id="01-01-p2"]').hover()
    const link = page.getByRole('link', { name: '本段链接' })
    await expect(link).toHaveAttribute('href', '#01-01-p2')
    await link.click()
    await expect.poll(() => clipboard(page)).toBe(`${address}#p2`)
    await select(page.locator('[id="01-01-p2"]'), 8)
    await page.getByRole('button', { name: '复制带出处' }).click()
    await expect
      .poll(() => clipboard(page))
      .toContain('\n——《一条河两座桥 三个广场都点灯》，2025年12月31日 测试日报\n')
  })
})

test.describe('at phone size', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap shows 本段链接 beside the paragraph, a second one takes it away', async ({ page }) => {
    await page.goto(daily.url + article)
    const tools = page.locator('paragraph-tools')
    const text = await page.locator('#p2').textContent()
    await page.locator('#p2').tap()
    await expect(page.getByRole('link', { name: '本段链接' })).toHaveAttribute('href', '#p2')
    await expectApart(page)
    await expect(page.locator('#p2')).toHaveText(text ?? '')
    await page.locator('#p2').tap()
    await expect(tools).toHaveCount(0)
  })

  test('a selection is copied with its source', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${daily.url}${article}?from=timeline&isappinstalled=0`)
    const quotation = await select(page.locator('#p2'), 12)
    await page.getByRole('button', { name: '复制带出处' }).click()
    await expect(page.locator('paragraph-tools').getByText('已复制，含出处')).toBeVisible()
    const words = encodeURIComponent(quotation)
    expect(await clipboard(page)).toBe(
      `“${quotation}”\n${source}\n${address}?mark=${words}&at=1#p2:~:text=${words}`,
    )
  })

  test('it is copied where the clipboard is closed to scripts', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.addEventListener('copy', () => {
        const field = document.activeElement
        document.body.dataset.copied = field instanceof HTMLTextAreaElement ? field.value : ''
      })
    })
    await page.goto(daily.url + article)
    const quotation = await select(page.locator('#p2'), 12)
    await page.getByRole('button', { name: '复制带出处' }).click()
    await expect(page.locator('paragraph-tools').getByText('已复制，含出处')).toBeVisible()
    await expect(page.locator('body')).toHaveAttribute('data-copied', new RegExp(`^“${quotation}”\\n——`))
  })
})

test('with the keyboard L leads to 本段链接 of the paragraph in view, then of the next', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(daily.url + article)
  const link = page.getByRole('link', { name: '本段链接' })
  await page.keyboard.press('l')
  await expect(link).toHaveAttribute('href', '#p1')
  await expect(link).toBeFocused()
  await page.keyboard.press('l')
  await page.keyboard.press('l')
  await expect(link).toHaveAttribute('href', '#p3')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('paragraph-tools').getByText('已复制')).toBeVisible()
  expect(await clipboard(page)).toBe(`${address}#p3`)
  await page.keyboard.press('Escape')
  await expect(page.locator('paragraph-tools')).toHaveCount(0)
  await page.locator('#p5').evaluate((element) => element.scrollIntoView())
  await page.keyboard.press('l')
  await expect(link).not.toHaveAttribute('href', '#p1')
})

test('the number of a note is no part of what is quoted', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${daily.url}/issues/2025-12-31/03/01/`)
  const noted = page
    .locator('.body > p[id]')
    .filter({ has: page.locator('sup') })
    .first()
  await noted.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph))
  await page.getByRole('button', { name: '复制带出处' }).click()
  await expect(page.locator('paragraph-tools').getByText('已复制，含出处')).toBeVisible()
  const bare = await noted.evaluate((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element
    for (const note of copy.querySelectorAll('sup')) note.remove()
    return copy.textContent
  })
  expect((await clipboard(page)).split('\n')[0]).toBe(`“${bare}”`)
})

test('a copied block pasted into search leads back to its paragraph', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${real.url}/issues/2025-lianghui/01/01/`)
  const paragraph = page.locator('.body p[id]').nth(4)
  const id = await paragraph.getAttribute('id')
  await select(paragraph, 40)
  await page.getByRole('button', { name: '复制带出处' }).click()
  await expect(page.locator('paragraph-tools').getByText('已复制，含出处')).toBeVisible()
  await page.goto(`${real.url}/search/`)
  await page.getByRole('searchbox').click()
  await page.keyboard.press('Control+V')
  const hit = page.getByRole('main').locator(`a[href*="/issues/2025-lianghui/01/01/"][href$="#${id}"]`)
  await expect(hit.first()).toBeVisible()
})

for (const fragment of ['#p3', '?from=singlemessage&isappinstalled=0#p3', '#p3:~:text=%E4%B8%8D%E5%9C%A8']) {
  test(`an address with ${fragment} leads to the third paragraph, which is marked`, async ({ page }) => {
    await page.goto(daily.url + article + fragment)
    await expect(page.locator('#p3:target')).toBeInViewport()
    await expect(page.locator('#p3')).toHaveCSS('border-left-style', 'solid')
  })
}
