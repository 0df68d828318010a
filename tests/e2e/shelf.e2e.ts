import { readFileSync } from 'node:fs'
import { readSetup } from '../support/e2e-setup.ts'
import { expect, test } from '../support/watched-test.ts'

const { url } = readSetup().sites.daily
const article = '/issues/2025-12-31/01/01/'
const title = '一条河两座桥 三个广场都点灯'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('an article is kept, found on its own page, taken along as a file and put back', async ({ page }) => {
  await page.goto(url + article)
  const keep = page.getByRole('button', { name: '收藏', exact: true }).first()
  await expect(keep).toHaveAttribute('aria-pressed', 'false')
  await keep.tap()
  await expect(page.getByRole('button', { name: '已收藏' }).first()).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '我的收藏' }).click()
  await expect(page).toHaveURL(`${url}/shelf/`)
  const saved = page.getByRole('region', { name: '我的收藏' })
  await expect(saved.getByRole('link', { name: title })).toHaveAttribute('href', article)
  await expect(saved).toContainText('2025年12月31日')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).tap()
  const file = await (await download).path()
  expect(JSON.parse(readFileSync(file, 'utf8')).saved).toHaveLength(1)
  await saved.getByRole('button', { name: '取消收藏' }).tap()
  await expect(saved.getByRole('link')).toHaveCount(0)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(saved.getByRole('link', { name: title })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('已导入：2篇')
  await page.goto(url + article)
  await page.getByRole('button', { name: '已收藏' }).first().tap()
  await expect(keep).toBeVisible()
})

test('what was read is noted on this device, unless it is not wanted', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await page.goto(url + article)
  await page.goto(`${url}/shelf/`)
  const read = page.getByRole('region', { name: '读过的（只存在本机）' })
  await expect(read.getByRole('link', { name: title })).toBeVisible()
  await read.getByRole('button', { name: '不再记下' }).tap()
  await expect(read.getByRole('button', { name: '记下读过的' })).toBeVisible()
  await read.getByRole('button', { name: '清空' }).tap()
  await expect(read.getByRole('link')).toHaveCount(0)
  await page.goto(url + article)
  await page.goto(`${url}/shelf/`)
  await expect(read).toContainText('不再记下读过的')
  await expect(read.getByRole('link')).toHaveCount(0)
  expect(sent).toEqual([])
})

test('a shelf that is open keeps what another tab has put there meanwhile', async ({ page }) => {
  await page.goto(`${url}/shelf/`)
  await expect(page.getByText('还没有收藏。')).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(url + article)
  await other.getByRole('button', { name: '收藏', exact: true }).first().tap()
  await expect(other.getByRole('button', { name: '已收藏' }).first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('shelf'))).toContain(article)
  await page.getByRole('button', { name: '不再记下' }).tap()
  const saved = page.getByRole('region', { name: '我的收藏' })
  await expect(saved.getByRole('link', { name: title })).toBeVisible()
})

test('a file that holds no shelf changes nothing', async ({ page }) => {
  for (const text of ['{', '{"saved":[{"path":"https://example.com/","title":"x","at":1}]}', '<b>']) {
    await page.goto(`${url}/shelf/`)
    await expect(page.getByRole('button', { name: '导入' })).toBeVisible()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('status')).toHaveText('这个文件里没有收藏')
  }
  await expect(page.locator('reading-shelf a')).toHaveCount(0)
})

test('where storage is refused the button says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(url + article)
  await page.getByRole('button', { name: '收藏', exact: true }).first().tap()
  await expect(page.getByRole('button', { name: '本机不让保存' })).toBeVisible()
  await page.goto(`${url}/shelf/`)
  await expect(page.getByText('还没有收藏。')).toBeVisible()
})

test('without scripts the page of 我的收藏 says what it needs', async ({ request }) => {
  const html = await (await request.get(`${url}/shelf/`)).text()
  const [, withoutScript] = /<noscript>(.*?)<\/noscript>/.exec(html) ?? []
  expect(withoutScript).toContain('收藏要用浏览器的脚本，现在没有开。')
})
