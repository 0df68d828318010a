import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const article = `${sites.real.url}/issues/2025-lianghui/01/01/`

test('it finds words in the article, goes from place to place and ends with Escape, without the index', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(article)
  await page.locator('article-controls button').first().waitFor()
  await page.keyboard.press('/')
  const bar = page.getByRole('search', { name: '在本文中找' })
  const field = bar.getByRole('searchbox', { name: '在本文中找' })
  await expect(field).toBeFocused()
  await field.pressSequentially('消防')
  const count = bar.getByRole('status')
  await expect(count).toHaveText(/^（1\/\d+）$/)
  const places = await page.locator('main article mark').count()
  expect(places).toBeGreaterThan(2)
  await expect(page.locator('main mark[aria-current]')).toHaveText('消防')
  await expect(page.locator('main mark[aria-current]')).toBeInViewport()
  await bar.getByRole('button', { name: '下一处' }).click()
  await expect(count).toHaveText(/^（2\//)
  await bar.getByRole('button', { name: '上一处' }).click()
  await bar.getByRole('button', { name: '上一处' }).click()
  const [, last, of] = /（(\d+)\/(\d+)）/.exec((await count.textContent()) ?? '') ?? []
  expect(last).toBe(of)
  await field.press('Enter')
  await expect(count).toHaveText(/^（1\//)
  await field.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.locator('main mark')).toHaveCount(0)
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([])
})

test('it finds numerals and traditional characters, and says what is not there', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('button', { name: '在本文中找' }).click()
  const bar = page.getByRole('search', { name: '在本文中找' })
  const field = bar.getByRole('searchbox')
  await field.fill('十七次')
  await expect(page.locator('#p6 mark')).toHaveText('17次')
  await field.fill('軍隊没有的词')
  await expect(bar.getByRole('status')).toHaveText('没有找到')
  await field.fill('長治')
  await expect(page.locator('main article mark').first()).toHaveText('长治')
  await bar.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('main mark')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '在本文中找' })).toBeFocused()
})

test('it takes the place of the words that a search led here by', async ({ page }) => {
  await page.goto(`${article}?mark=${encodeURIComponent('17次')}`)
  await expect(page.getByRole('group', { name: '检索词' })).toBeVisible()
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: '在本文中找' }).fill('没有的词')
  await expect(page.getByRole('group', { name: '检索词' })).toHaveCount(0)
  await expect(page).toHaveURL(article)
  await expect(page.getByRole('search', { name: '在本文中找' }).getByRole('status')).toHaveText('没有找到')
})

test('it leaves a text that is shown in 繁体 as it was', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', JSON.stringify({ script: 'hant' })))
  await page.goto(article)
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  const before = await page.locator('main article .body').first().textContent()
  await page.keyboard.press('/')
  const bar = page.getByRole('search', { name: '在本文中找' })
  const field = bar.getByRole('searchbox')
  for (const word of ['长治', '長治', '消防']) {
    await field.fill(word)
    await expect(bar.getByRole('status')).toHaveText(/^（1\//)
  }
  await field.press('Escape')
  expect(await page.locator('main article .body').first().textContent()).toBe(before)
})
