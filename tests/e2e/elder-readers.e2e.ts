import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { readSetup } from '../support/e2e-setup.ts'
import { giveVoice, isSpeaking } from '../support/fake-voice.ts'
import { openWhole } from '../support/open-whole.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const seed = `${sites.real.url}/issues/2025-lianghui/01/01/`
const pages = {
  front: `${sites.daily.url}/`,
  issue: `${sites.daily.url}/issues/2025-12-31/`,
  版: `${sites.daily.url}/issues/2025-12-31/01/`,
  article: `${sites.daily.url}/issues/2025-12-31/02/01/`,
  seed,
  shelf: `${sites.daily.url}/shelf/`,
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, bypassCSP: true })

/** Opens what stands folded; by the time that 阅读设置 is there all controls are. */
async function openEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.locator('reading-settings').getByText('更多').click()
  const size = page.getByRole('button', { name: '字号', exact: true })
  if (await size.isVisible()) await size.click()
}

for (const theme of ['day', 'paper', 'sepia', 'green', 'night', 'contrast']) {
  test(`axe finds nothing in ${theme}, settings open`, async ({ page }) => {
    for (const query of [`?theme=${theme}`, `?theme=${theme}&mode=elder`]) {
      await page.goto(seed + query)
      await openEverything(page)
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async () => {
        const run: typeof axe.run = Reflect.get(window, 'axe').run
        const { violations } = await run(document, { resultTypes: ['violations'] })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
      })
      expect(faults, query).toEqual([])
    }
  })
}

for (const [mode, least] of [
  ['', 44],
  ['?mode=elder', 60],
] as const) {
  for (const [name, address] of Object.entries(pages)) {
    test(`every target of the ${name} is ${least} px at least ${mode}`, async ({ page }) => {
      await openWhole(page, address + mode)
      await openEverything(page)
      expect(await smallTargets(page, least)).toEqual([])
    })
  }
}

test('in 长辈模式 nothing floats, not even what was asked for', async ({ page }) => {
  await giveVoice(page)
  await page.goto(`${seed}?mode=elder&mark=${encodeURIComponent('消防')}`)
  await expect(page.getByRole('group', { name: '检索词' })).toBeVisible()
  await page.getByRole('button', { name: '朗读' }).click()
  await expect.poll(() => isSpeaking(page)).toBe(true)
  expect(await floating(page)).toEqual([])
})

test('nothing floats that was not asked for', async ({ page }) => {
  for (const address of Object.values(pages)) {
    await openWhole(page, address)
    await expect(page.getByRole('button', { name: '阅读设置' })).toBeVisible()
    expect(await floating(page), address).toEqual([])
  }
})

test('text at 160 % as WeChat sets it, and at 200 % in 320 px, stays within the window', async ({ page }) => {
  test.setTimeout(180_000)
  for (const [width, size, query] of [
    [390, '160%', ''],
    [390, '160%', '?mode=elder'],
    [320, '200%', ''],
    [320, '100%', '?mode=elder'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    for (const address of [pages.front, pages.article, seed, pages.shelf]) {
      await openWhole(page, address + query)
      // The slider sets the property on body, and enlarges what is set in rem where the engine does not know it.
      await page.addStyleTag({
        content: `body { -webkit-text-size-adjust: ${size} } ${query ? '' : `html { font-size: ${size} }`}`,
      })
      await openEverything(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} ${size}`).toBe(
        width,
      )
    }
  }
})

test('whatever the browser lacks, every page stands and logs nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const absent = [
      [window, 'speechSynthesis'],
      [window, 'SpeechSynthesisUtterance'],
      [window, 'Highlight'],
      [window, 'HTMLDialogElement'],
      [navigator, 'clipboard'],
      [navigator, 'serviceWorker'],
      [navigator, 'share'],
    ] as const
    for (const [owner, name] of absent) Object.defineProperty(owner, name, { value: undefined })
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  for (const address of Object.values(pages)) {
    await openWhole(page, address)
    await openEverything(page)
    for (const button of await page.locator('article-controls').getByRole('button').all()) {
      if (await button.isVisible()) await button.click()
    }
  }
})

test('without the script’s file the page reads, and promises nothing', async ({ page }) => {
  await page.route('**/assets/reader.*.js', (route) => route.abort('aborted'))
  await page.goto(`${seed}?mode=elder`)
  await expect(page.getByText('岁回律转，万象更新。')).toBeVisible()
  await expect(page.locator('article-controls button, reading-settings button')).toHaveCount(0)
  await expect(page.locator('#p1')).toHaveCSS('font-size', '24px')
})

test('page to page is drawn ahead and laid over, but not for who wants stillness', async ({ page }) => {
  await page.goto(seed)
  const rules = JSON.parse((await page.locator('script[type=speculationrules]').textContent()) ?? '')
  expect(rules.prerender[0].where.href_matches).toBe('/issues/*/')
  const css = (await page.locator('style').allTextContents()).join('')
  expect(css).toMatch(/@media[^{]*prefers-reduced-motion:\s*no-preference\)\s*\{\s*@view-transition/)
  expect(css.match(/@view-transition/g)).toHaveLength(1)
})

/** Buttons, and links that stand by themselves: those within a sentence are as large as their words. */
function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.locator('button:visible, summary:visible, .target:visible').evaluateAll(
    (all, size) =>
      all
        .map((element) => [element, element.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => Math.round(width) < size || Math.round(height) < size)
        .map(([{ textContent }, { width, height }]) => `${textContent}: ${width} × ${height}`),
    least,
  )
}

function floating(page: Page): Promise<readonly string[]> {
  return page
    .locator('body *:visible')
    .evaluateAll((all) =>
      all
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map(({ tagName, className }) => `${tagName} ${className}`),
    )
}
