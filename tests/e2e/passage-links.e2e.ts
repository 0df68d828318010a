import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { type CopiedSentence, copySentences } from '../support/sentences-of-page.ts'
import { expect, test } from '../support/watched-test.ts'

const { daily, real } = readSetup().sites

test.use({ viewport: { width: 390, height: 844 } })
test.setTimeout(300_000)

const engines = [
  ['with text fragments', []],
  ['without', ['--disable-blink-features=TextFragmentIdentifiers']],
] as const

/** The links to be tried, each once, with what it has to mark. */
async function links(page: Page, site: string, within: string): Promise<CopiedSentence[]> {
  const copied = await copySentences(page, within)
  return copied.map(({ sentence, copied: text }) => ({
    sentence,
    copied: (text.split('\n').at(-1) ?? '').replace(/^https?:\/\/[^/]+/, site),
  }))
}

/** What a link leads to: whether its paragraph is in view, and the words that are marked. */
async function open(page: Page, link: string): Promise<{ isInView: boolean; marked: string }> {
  await page.goto(link)
  const id = /#([\w-]+)/.exec(link)?.[1] ?? ''
  await page
    .waitForFunction(() => document.querySelector('main mark'), undefined, { timeout: 5000 })
    .catch(() => {})
  return await page.evaluate(async (paragraph) => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const box = document.getElementById(paragraph)?.getBoundingClientRect()
    const marked = [...document.querySelectorAll('main mark')].map(({ textContent }) => textContent).join('')
    return { isInView: box !== undefined && box.top < innerHeight && box.bottom > 0, marked }
  }, id)
}

for (const [name, site, path, within] of [
  ['the seed article', real.url, '/issues/2025-lianghui/01/01/', '.body :is(p, h2), li[id*=photos-]'],
  // Headings, lists, tables, quotations, notes, and paragraphs that repeat one another.
  [
    'an article that repeats itself',
    daily.url,
    '/issues/2025-12-31/03/01/',
    '.body :is(h2, li > p, td, th, blockquote p), #p4, #p9, #p10, #p26, #p55',
  ],
  ['captions', daily.url, '/issues/2025-12-31/02/01/', 'figcaption, .body p'],
] as const) {
  test(`every sentence of ${name} is found and marked by its link`, async ({
    launchOptions,
    page,
    playwright,
  }) => {
    await page.goto(site + path)
    const all = await links(page, site, within)
    expect(all.length).toBeGreaterThan(3)
    for (const [engine, args] of engines) {
      const browser = await playwright.chromium.launch({ ...launchOptions, args: [...args] })
      const reader = await browser.newPage({ viewport: { width: 390, height: 844 } })
      const astray: unknown[] = []
      for (const { sentence, copied } of all) {
        const { isInView, marked } = await open(reader, copied)
        if (isInView && marked === sentence) continue
        astray.push({ sentence, link: decodeURIComponent(copied), isInView, marked })
      }
      await browser.close()
      expect(astray, engine).toEqual([])
    }
  })
}

const repeating = `${daily.url}/issues/2025-12-31/03/01/`
const marks = (page: Page) => page.locator('main mark')

/** Copies what is selected between two places of paragraphs, and gives the link. */
async function linkOf(
  page: Page,
  from: readonly [string, number],
  to: readonly [string, number],
): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(
    ([[first, start], [last, end]]) => {
      const text = (selector: string) => document.querySelector(selector)?.firstChild as Text
      getSelection()?.setBaseAndExtent(text(first), start, text(last), end)
    },
    [from, to] as const,
  )
  await page.getByRole('button', { name: '复制带出处' }).click()
  await expect(page.locator('paragraph-tools').getByText('已复制，含出处')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  return (copied.split('\n').at(-1) ?? '').replace(/^https?:\/\/[^/]+/, daily.url)
}

test('of a word that stands twice in a paragraph the one that was copied is marked', async ({ page }) => {
  await page.goto(repeating)
  const text = (await page.locator('#p5').textContent()) ?? ''
  const second = text.indexOf('一遍', text.indexOf('一遍') + 1)
  const link = await linkOf(page, ['#p5', second], ['#p5', second + 2])
  await page.goto(link)
  await expect(marks(page)).toHaveText(['一遍'])
  const before = await marks(page).evaluate((mark) => mark.previousSibling?.textContent?.length)
  expect(before).toBe(second)
})

test('a passage of several paragraphs is marked through all of them, and its link stays short', async ({
  page,
}) => {
  await page.goto(repeating)
  const link = await linkOf(page, ['#p9', 20], ['#p12', 30])
  expect(link).toMatch(/\?mark=[^#]+&to=[^#]+&at=1#p9(?=:~:|$)/)
  expect(link.length - repeating.length).toBeLessThan(400)
  await page.goto(link)
  const quoted = await Promise.all(
    ['#p9', '#p10', '#p11', '#p12'].map((id) => page.locator(id).textContent()),
  )
  const [first = '', second, third, last = ''] = quoted
  await expect(marks(page)).toHaveText([
    (first ?? '').slice(20),
    second ?? '',
    third ?? '',
    (last ?? '').slice(0, 30),
  ])
})

test('what is selected from the end of a paragraph on leads to the next one', async ({ page }) => {
  await page.goto(repeating)
  const { length } = (await page.locator('#p9').textContent()) ?? ''
  expect(await linkOf(page, ['#p9', length], ['#p10', 12])).toContain('#p10')
})

test('a link to the same words of another paragraph marks them there, on the page that is open', async ({
  page,
}) => {
  await page.goto(repeating)
  const link = await linkOf(page, ['#p9', 10], ['#p9', 20])
  await page.goto(link.replace(/:~:.*/, ''))
  await expect(page.locator('#p9 mark')).toHaveCount(1)
  await page.goto(link.replace(/#.*/, '#p4'))
  await expect(page.locator('#p4 mark')).toHaveCount(1)
  await expect(marks(page)).toHaveCount(1)
})

test('it is marked for a reader of 繁体 too, and a link copied there is the one of the source', async ({
  page,
}) => {
  const seed = `${real.url}/issues/2025-lianghui/01/01/`
  await page.addInitScript(() => localStorage.setItem('reading', JSON.stringify({ script: 'hant' })))
  await page.goto(seed)
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  const link = (await linkOf(page, ['#p1', 0], ['#p1', 10])).replace(daily.url, real.url)
  await page.goto(link)
  await expect(marks(page)).toHaveText(['歲回律轉，萬象更新。'])
  await page.evaluate(() => dispatchEvent(new Event('hashchange')))
  await expect(marks(page)).toHaveText(['歲回律轉，萬象更新。'])
  await expect(page.locator('#p1')).toHaveText('歲回律轉，萬象更新。')
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.locator('reading-settings').getByText('更多').click()
  await page.getByRole('button', { name: '简', exact: true }).click()
  await expect(page.locator('#p1')).toHaveText('岁回律转，万象更新。')
})
