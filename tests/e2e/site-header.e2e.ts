import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()

/** Pages of each kind, and what their 眉线 says besides 搜索 and 设置. */
const pages: Readonly<Record<string, readonly [path: string, name: string, date: string]>> = {
  'the front page of a daily': ['no-sections/', '无栏目测试报', '2025年6月1日'],
  'the front page of a special issue': ['real/', '聚焦2025长治两会 专刊', '2025年'],
  'an article with no more than its year': [
    'real/issues/2025-lianghui/01/01/',
    '聚焦2025长治两会 专刊',
    '2025年',
  ],
  'a route of no issue': ['no-sections/about/', '无栏目测试报', '往期'],
}

for (const [kind, [path, name, date]] of Object.entries(pages)) {
  for (const mode of ['', '?mode=elder']) {
    test(`the 眉线 of ${kind} holds four things in one line of a phone ${mode}`, async ({ page }) => {
      await page.setViewportSize({ width: 374, height: 844 })
      await page.goto(addressOf(path) + mode)
      await expect(page.getByRole('button', { name: '阅读设置' })).toBeVisible()
      expect(await itemsOf(page)).toEqual({ words: [name, date, '搜索', '设置'], lines: 1 })
    })
  }
}

test('the date of the 眉线 opens the calendar of its month, else all issues', async ({ page }) => {
  for (const [path, date, opened] of [
    ['no-sections/', '2025年6月1日', '/archive/2025/06/'],
    ['real/', '2025年', '/issues/'],
  ] as const) {
    await page.goto(addressOf(path))
    await page
      .getByRole('banner')
      .getByRole('link', { name: `${date}　往期` })
      .click()
    await expect(page).toHaveURL(new RegExp(`${opened}$`))
  }
})

function addressOf(path: string): string {
  const [site, ...rest] = path.split('/')
  return [sites[site as 'real'].url, ...rest].join('/')
}

/** The words of the 眉线 in order, and in how many lines their boxes stand. */
async function itemsOf(page: Page) {
  return await page.evaluate(() => {
    const items = [
      ...document.querySelectorAll<HTMLElement>('header a.target, header reading-settings > button'),
    ].slice(0, 4)
    const middles = items
      .map((item) => item.getBoundingClientRect())
      .map(({ top, height }) => Math.round(top + height / 2))
    return { words: items.map(({ textContent }) => textContent), lines: new Set(middles).size }
  })
}
