import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const issue = `${sites.daily.url}/issues/2025-12-31/`
const headline = '一条河两座桥 三个广场都点灯'
const caption = '早市收摊后冲洗地面　庚拍 摄'
const captionAlone = '九点半的广场　庚拍 摄'

/** What a reader takes along who selects an element. */
function copied(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const selection = getSelection()
    selection?.selectAllChildren(node)
    return String(selection)
  })
}

async function copiedAt(page: Page, address: string, selector: string): Promise<string> {
  await page.goto(address)
  return copied(page.locator(selector))
}

for (const width of [320, 1280]) {
  test(`halves are apart in what is copied at ${width} px, on one line or on two`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await copiedAt(page, `${issue}01/01/`, 'main hgroup')).toMatch(
      new RegExp(`^岁末看测试城\\s+${headline}\\s+——测试城冬季夜间照明试行首周记$`),
    )
    for (const address of [`${issue}01/`, issue]) {
      expect(await copiedAt(page, address, 'main hgroup:has-text("一条河") :is(h2, h3)')).toBe(headline)
    }
    expect(await copiedAt(page, `${sites.real.url}/`, 'nav[aria-label=标题导航] li:first-child')).toMatch(
      /^坚持党建引领 永葆忠诚本色\s*$/,
    )
  })

  test(`the texts of a stack are apart at ${width} px for whoever reads texts alone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${issue}01/01/`)
    const text = await page.locator('main hgroup').textContent()
    expect(text?.trim().split(/\s/)).toEqual([
      '岁末看测试城',
      ...headline.split(' '),
      '——测试城冬季夜间照明试行首周记',
    ])
  })
}

test('halves one above the other stand in the middle', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${issue}01/01/`)
  const offsets = await page.locator('main h1').evaluate((heading) => {
    const middle = (element: Element) => {
      const { left, right, top } = element.getBoundingClientRect()
      return { x: (left + right) / 2, top }
    }
    return [...heading.querySelectorAll('.half')].map((half) => ({
      aside: Math.round(middle(half).x - middle(heading).x),
      top: middle(half).top,
    }))
  })
  expect(offsets.map(({ aside }) => aside)).toEqual([0, 0])
  expect(new Set(offsets.map(({ top }) => top)).size).toBe(2)
})

test('a 分题 that leads somewhere has its halves apart in its name', async ({ page }) => {
  await page.goto(`${issue}01/`)
  await expect(page.getByRole('link', { name: '桥上的灯 河边的表', exact: true })).toHaveCount(1)
})

test('a credit is one blank behind its caption, wherever the two stand', async ({ page }) => {
  for (const address of [`${issue}02/01/`, `${issue}02/`, issue]) {
    expect(await copiedAt(page, address, 'main figure:has-text("早市收摊") figcaption')).toBe(caption)
    expect(await page.locator('main figcaption', { hasText: '早市收摊' }).textContent()).toBe(caption)
    await expect(page.getByRole('listitem').filter({ hasText: '九点半的广场' })).toHaveText(captionAlone)
    const inPicture = await page.locator('figcaption', { hasText: '图内文字' }).textContent()
    expect(inPicture).toBe('修鞋摊和配钥匙摊挤在最里头 图内文字：配钥匙 立等可取')
  }
})

test('a credit is apart from its caption in 看大图 and in what is saved', async ({ page }) => {
  await page.goto(`${issue}02/01/`)
  await page
    .getByRole('button', { name: /^看大图/ })
    .first()
    .click()
  const words = page.getByRole('dialog').locator('p')
  expect(await words.textContent()).toBe(caption)
  await page.keyboard.press('Escape')
  await page.getByText('引用与下载').click()
  for (const name of ['纯文本', 'Markdown']) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const text = readFileSync(await (await saved).path(), 'utf8')
    for (const line of [caption, captionAlone]) expect(text).toContain(line)
  }
})
