import type { Page } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { openWhole } from '../support/open-whole.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const seedPage = `${sites.real.url}/issues/2025-lianghui/01/`
const twelve = `${sites.daily.url}/issues/2025-12-31/01/`

test.use({ viewport: { width: 1280, height: 900 } })

for (const [name, address] of [
  ['first issue', seedPage],
  ['twelve articles', twelve],
] as const) {
  test(`the keyboard walks every block of the page of the ${name} once, in reading order`, async ({
    page,
  }) => {
    await openWhole(page, address)
    const links = await page
      .locator('main :is(a[href], button, summary):visible')
      .evaluateAll((all) => all.map((link) => link.textContent))
    expect(links.length).toBeGreaterThan(8)
    expect(await walkByTab(page, links.length)).toEqual(links)
  })
}

test('every block of the page leads to its place in the article', async ({ page }) => {
  await page.goto(seedPage)
  const main = page.getByRole('main')
  const article = '/issues/2025-lianghui/01/01/'
  await expect(main.getByRole('link', { name: '精准防控提效能 聚力攻坚护平安' }).first()).toHaveAttribute(
    'href',
    article,
  )
  for (const heading of ['坚持党建引领', '淬炼铁军队伍', '特色活动引领']) {
    await expect(main.getByRole('link', { name: heading })).toHaveAttribute('href', /\/01\/01\/#h\d$/)
  }
  for (const caption of ['重温入党誓词', '雨中救援群众', '为长治学院师生讲授“开学第一课”']) {
    await expect(main.getByRole('link', { name: caption })).toHaveAttribute('href', /\/01\/01\/#photos-\d$/)
  }
})

test('a page of twelve articles shows at least four sizes, one for each rank', async ({ page }) => {
  await openWhole(page, twelve)
  const headlines = await page.locator('main article h2').evaluateAll((all) =>
    all.map((element) => ({
      text: element.textContent,
      size: getComputedStyle(element).fontSize,
    })),
  )
  expect(headlines).toHaveLength(12)
  expect(new Set(headlines.map(({ size }) => size)).size).toBeGreaterThanOrEqual(4)
})

test('briefs stand together under one rule', async ({ page }) => {
  await page.goto(twelve)
  const briefs = page.getByRole('region', { name: '简讯' })
  await expect(briefs.getByRole('heading')).toHaveText([
    '东桥石板今日验收',
    '花市明日起延到十点',
    '钟楼今晨拨快两分钟',
    '旧报征集一周收到三十册',
  ])
})

test('the text of the page stands on the desk and not on the phone', async ({ page }) => {
  const paragraph = page.getByText('老百姓在哪里，消防知识就传递到哪里。')
  await page.goto(seedPage)
  await expect(paragraph).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(paragraph).toBeHidden()
})

test('no set of columns is taller than four fifths of the window', async ({ page }) => {
  await openWhole(page, seedPage)
  const heights = await page
    .locator('main .column-rule:visible')
    .evaluateAll((all) => all.map((set) => Math.round(set.getBoundingClientRect().height)))
  expect(heights.length).toBeGreaterThanOrEqual(3)
  expect(heights.filter((height) => height > 0.8 * 900)).toEqual([])
})

for (const [name, address] of [
  ['first issue', seedPage],
  ['twelve articles', twelve],
  ['facsimile', `${sites.daily.url}/issues/2025-12-31/02/`],
] as const) {
  test(`the page of the ${name} prints to one sheet`, async ({ page }) => {
    await page.goto(address)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
}

test('the boxes of a facsimile lead to their articles', async ({ page }) => {
  await page.goto(`${sites.daily.url}/issues/2025-12-31/02/`)
  const boxes = page
    .getByRole('figure')
    .filter({ has: page.getByAltText('原版影像') })
    .getByRole('link')
  await expect(boxes).toHaveCount(4)
  await page.locator('main svg a').first().click()
  await expect(page).toHaveURL(`${sites.daily.url}/issues/2025-12-31/02/01/`)
})

/** Presses Tab until as many links of the main part were reached, and gives their texts. */
async function walkByTab(page: Page, count: number): Promise<readonly (string | null)[]> {
  const reached: (string | null)[] = []
  await page.locator('main').evaluate((main) => {
    main.tabIndex = -1
    main.focus()
  })
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null))
  }
  return reached
}
