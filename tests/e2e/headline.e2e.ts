import type { Locator } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.real
const article = `${url}/issues/2025-lianghui/01/01/`

test('the headline of the first article is one line at 1280 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(article)
  expect(await readLines(page.getByRole('heading', { level: 1 }))).toEqual(['精准防控提效能聚力攻坚护平安'])
})

test('the headline of the first article is two even lines at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(article)
  expect(await readLines(page.getByRole('heading', { level: 1 }))).toEqual([
    '精准防控提效能',
    '聚力攻坚护平安',
  ])
})

test('a headline is set in the face that was cut for it', async ({ page }) => {
  await page.goto(article)
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(loaded.length).toBeGreaterThan(0)
  const heading = page.getByRole('heading', { level: 1 })
  const family = await heading.evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0])
  expect(loaded.map((name) => name.replaceAll('"', ''))).toContain(family?.replaceAll('"', ''))
})

/** The text of an element line by line as it is set, white space aside. */
async function readLines(element: Locator): Promise<readonly string[]> {
  return await element.evaluate(async (root) => {
    await document.fonts.ready
    const lines = new Map<number, string>()
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const top = Math.round(range.getBoundingClientRect().top)
        lines.set(top, (lines.get(top) ?? '') + range.toString().trim())
      }
    }
    // A space at a line's end stands nowhere.
    const seen = [...lines].filter(([, text]) => text !== '')
    return seen.sort(([a], [b]) => a - b).map(([, text]) => text)
  })
}
