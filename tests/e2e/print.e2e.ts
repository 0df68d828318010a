import { readSetup } from '../support/e2e-setup.ts'
import { readQrCode } from '../support/read-qr-code.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const article = `${sites.daily.url}/issues/2025-12-31/03/01/`

test.use({ viewport: { width: 390, height: 844 } })

test('an article prints in two columns of 10.5 pt, without a control, whatever was set', async ({ page }) => {
  for (const query of ['', '?mode=elder&theme=night&size=30']) {
    await page.goto(article + query)
    await page.emulateMedia({ media: 'print' })
    const style = await page.locator('main article').evaluate((element) => {
      const { columnCount } = getComputedStyle(element)
      const text = getComputedStyle(element.querySelector('.body p') ?? element)
      return {
        columnCount,
        size: text.fontSize,
        ratio: Number.parseFloat(text.lineHeight) / Number.parseFloat(text.fontSize),
        ink: text.color,
        paper: getComputedStyle(document.body).backgroundColor,
      }
    })
    expect(style).toEqual({
      columnCount: '2',
      size: '14px',
      ratio: 1.7,
      ink: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
    })
    await expect(
      page.locator('button:visible, nav:visible, input:visible, details:visible summary'),
    ).toHaveCount(0)
    await page.emulateMedia({ media: null })
  }
})

test('its sheets are A4 and bear 眉线, number, address and QR code', async ({ page }) => {
  await page.goto(article)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const text = pdf.toString('latin1')
  expect(text).toMatch(/\/MediaBox \[0 0 (594\.9\d+|595(\.\d+)?) (841\.\d+|842)\]/)
  await page.emulateMedia({ media: 'print' })
  const foot = page.locator('.print-foot')
  await expect(foot).toContainText('https://ceshi.example/issues/2025-12-31/03/01/')
  await expect(foot.locator('img')).toBeVisible()
  await expect
    .poll(() => foot.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  const css = await page.locator('head style').allTextContents()
  expect(css.join('')).toContain('@page{@top-left{content:"')
})

test('a whole issue prints each 版 from a new sheet', async ({ page }) => {
  await page.goto(`${sites.daily.url}/issues/2025-12-31/`)
  await page.emulateMedia({ media: 'print' })
  const breaks = await page
    .locator('.print-page')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).breakBefore))
  expect(breaks).toEqual(['auto', 'page', 'page'])
})

for (const [address, word] of [
  ['/issues/2025-12-31/01/01/', '打印本文'],
  ['/issues/2025-12-31/01/', '打印本版'],
  ['/issues/2025-12-31/', '打印本期'],
] as const) {
  test(`${word} prints`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = 'printed'
      }
    })
    await page.goto(sites.daily.url + address)
    const closed = page.getByText('引用与下载')
    if ((await closed.count()) > 0) await closed.click()
    await page.getByRole('button', { name: word }).click()
    await expect(page).toHaveTitle('printed')
  })
}

test('the code at the foot is there without asking for a file, and leads to what is printed', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  const code = page.locator('.print-foot img')
  await expect(code).toBeVisible()
  const bytes = Buffer.from((await code.getAttribute('src'))?.split(',')[1] ?? '', 'base64')
  const path = new URL(article).pathname
  expect(await readQrCode(bytes)).toBe(await page.locator('.print-foot p').textContent())
  expect(await readQrCode(bytes)).toContain(path)
  expect(asked.filter((url) => url.includes('/share/'))).toEqual([])
})
