import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const article = '/issues/2025-lianghui/01/01/'

test('answers while the words are typed, and the address follows', async ({ page }) => {
  await page.goto('/search/')
  const field = page.getByRole('searchbox', { name: '检索词' })
  await expect(field).toBeFocused()
  await field.pressSequentially('消防 17次')
  await expect(page.getByRole('status')).toHaveText('共1篇')
  await expect(page).toHaveURL(
    `/search/?q=${encodeURIComponent('消防').concat('+', encodeURIComponent('17次'))}`,
  )
  const hit = page.getByRole('listitem').filter({ hasText: '精准防控提效能' })
  await expect(hit.locator('mark').filter({ hasText: '17次' })).toHaveCount(1)
})

test('a passage leads to its paragraph, where the words are marked and can be walked through', async ({
  page,
}) => {
  await page.goto('/search/?q=17次')
  await page.getByRole('link', { name: '组织召开常委会17次' }).click()
  await expect(page).toHaveURL(`${article}?mark=${encodeURIComponent('17次')}#p6`)
  const bar = page.getByRole('group', { name: '检索词' })
  await expect(bar.getByRole('status')).toHaveText('（1/2）')
  await expect(page.locator('#p6 mark')).toHaveText('17次')
  await bar.getByRole('button', { name: '清除' }).click()
  await expect(page.locator('main mark')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('searchbox', { name: '检索词' })).toHaveValue('17次')
})

test('found words are marked across the mark of a footnote, which is none of them', async ({ page }) => {
  await page.route(`**${article}?mark=*`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace('常委会17次', '常委会17<sup>[1]</sup>次') })
  })
  await page.goto(`${article}?mark=${encodeURIComponent('常委会17次')}#p6`)
  await expect(page.locator('#p6 mark')).toHaveText(['常委会17', '次'])
  await expect(page.locator('#p6 sup')).toHaveText('[1]')
})

test('the keyboard reaches every hit and clears the field', async ({ page }) => {
  await page.goto('/search/?q=消防')
  await expect(page.getByRole('status')).toHaveText('共1篇')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: '精准防控提效能 聚力攻坚护平安' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('nothing is looked for while an input method composes', async ({ page }) => {
  await page.goto('/search/')
  const field = page.getByRole('searchbox', { name: '检索词' })
  await expect(field).toBeFocused()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'xiao fang', selectionStart: 9, selectionEnd: 9 })
  await page.waitForTimeout(500)
  await expect(page.getByRole('status')).toHaveText('')
  await client.send('Input.insertText', { text: '消防' })
  await expect(page.getByRole('status')).toHaveText('共1篇')
})

test('the issue that a query names is found, and nothing is said not to be', async ({ page }) => {
  // Words of the issue's own name stand for its articles too.
  const found = { 两会: '共1篇', '2025年两会': '共1期', 长治市两会: '共1期', 两会专刊: '共1篇' }
  for (const [query, count] of Object.entries(found)) {
    await page.goto(`/search/?q=${query}`)
    await expect(page.getByRole('status')).toHaveText(count)
    await expect(page.getByText('没有找到')).toHaveCount(0)
    await expect(page.getByRole('link', { name: '聚焦2025长治两会 · 两会专刊 · ' })).toHaveAttribute(
      'href',
      '/issues/2025-lianghui/',
    )
  }
  await page.getByRole('searchbox').press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/issues/2025-lianghui/')
})

test('a word is offered, and the year named that nothing has', async ({ page }) => {
  await page.goto('/search/?q=消防 2019')
  await expect(page.getByText('没有一篇有“2019”。')).toBeVisible()
  await page.getByRole('button', { name: '消防（1篇）' }).click()
  await expect(page.getByRole('status')).toHaveText('共1篇')
})

test('what is not there is said, with ways on', async ({ page }) => {
  await page.goto('/search/?q=量子纠缠')
  await expect(page.getByRole('status')).toHaveText('没有找到。试试少写几个字')
  await expect(page.getByRole('main').getByRole('link', { name: '按日期看报' })).toBeVisible()
})

test('a filter narrows what is found, and Back takes it away', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${sites.daily.url}/search/?q=测试`)
  const status = page.getByRole('status')
  await expect(status).toHaveText(/^共\d+篇$/)
  const all = await status.textContent()
  await page
    .getByRole('group', { name: '年份' })
    .getByRole('button', { name: /^2025年/ })
    .click()
  await expect(page).toHaveURL(/years=2025/)
  await expect(status).not.toHaveText(all ?? '')
  await expect(status).toHaveText(/^共\d+篇$/)
  await page.goBack()
  await expect(status).toHaveText(all ?? '')
})

test('without scripts the screen says how to go on', async ({ request }) => {
  const html = await (await request.get('/search/')).text()
  const [, withoutScript] = /<noscript>(.*?)<\/noscript>/.exec(html) ?? []
  expect(withoutScript).toContain('检索要用浏览器的脚本')
  expect(withoutScript).toContain('href="/issues/"')
})

test('Back leads to where the hits were left, with as many of them', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${sites.daily.url}/search/?q=测试`)
  const hits = page.locator('[data-hit]')
  await expect(page.getByRole('button', { name: '接着看' })).toBeVisible()
  // Three are shown before the others of the ten are read, with up to four links each.
  await expect.poll(() => hits.count()).toBeGreaterThan(12)
  const before = await hits.count()
  await page.getByRole('button', { name: '接着看' }).click()
  await expect.poll(() => hits.count()).toBeGreaterThan(before)
  const shown = await hits.count()
  await hits.last().scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  expect(top).toBeGreaterThan(500)
  await hits.last().click()
  await expect(page).toHaveURL(/mark=/)
  await page.goBack()
  await expect(hits).toHaveCount(shown)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(top, -2)
})

test('a search within an issue says so, and can be widened', async ({ page }) => {
  await page.goto(`${sites.daily.url}/issues/2025-12-31/`)
  await page.getByRole('searchbox', { name: '在本期中找' }).fill('测试')
  await page.keyboard.press('Enter')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/^[共约]\d+篇$/)
  const within = await status.textContent()
  await page.getByRole('button', { name: /^清除筛选：/ }).click()
  await expect(page).not.toHaveURL(/issue=/)
  await expect(status).not.toHaveText(within ?? '')
  await expect(status).toHaveText(/^[共约]\d+篇$/)
})

const hostile = [
  '<img src=x onerror=alert(1)>',
  '“没有收尾的引号',
  '-',
  'OR OR |',
  '标题:',
  '日期:99999..',
  '😀🇨🇳👨‍👩‍👧',
  '𠮷𡃁',
  '\u0000\u202e\ufeff',
  '%E4%ZZ',
  '消'.repeat(10_000),
]

for (const query of hostile) {
  test(`answers or says so: ${JSON.stringify(query.slice(0, 20))}`, async ({ page }) => {
    await page.goto('/search/')
    const field = page.getByRole('searchbox', { name: '检索词' })
    await expect(field).toBeFocused()
    await field.fill(query)
    await expect(page.getByRole('status')).toHaveText(/篇$|没有找到/)
  })
}
