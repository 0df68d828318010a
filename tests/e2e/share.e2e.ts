import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { readSetup } from '../support/e2e-setup.ts'
import { readQrCode } from '../support/read-qr-code.ts'
import { expect, test } from '../support/watched-test.ts'

const { daily, real } = readSetup().sites
const article = '/issues/2025-12-31/01/01/'
const address = `https://ceshi.example${article}`
const lines = ['《一条河两座桥 三个广场都点灯》', '测试日报 2025年12月31日 第01版：要闻', address].join('\n')
const copied = '已复制，到微信里长按粘贴'

test.use({ viewport: { width: 390, height: 844 } })

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const panelOf = (page: Page) => page.getByRole('region', { name: '分享' })

// Headless Chromium has no sharing of the system; a page that claims to have it must still find it gone.
const withoutNativeSharing = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))

/** What `execCommand('copy')` puts on the clipboard, kept on the page. */
const watchCopying = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('copy', () => {
      const field = document.activeElement
      document.body.dataset.copied = field instanceof HTMLTextAreaElement ? field.value : ''
    })
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, first] of [
    [article, '《一条河两座桥 三个广场都点灯》'],
    ['/issues/2025-12-31/01/', '第01版：要闻'],
    ['/issues/2025-12-31/', '测试日报'],
  ] as const) {
    test(`${path} is passed on by text, links and a QR code`, async ({ page }) => {
      await page.goto(daily.url + path)
      const panel = panelOf(page)
      await expect(panel.getByText(`https://ceshi.example${path}`)).toContainText(first)
      const weibo = new URL((await panel.getByRole('link', { name: '微博' }).getAttribute('href')) ?? '')
      expect(weibo.searchParams.get('url')).toBe(`https://ceshi.example${path}`)
      await expect(panel.getByRole('link', { name: 'QQ空间' })).toBeVisible()
      await panel.getByText('二维码', { exact: true }).click()
      const code = panel.getByRole('img', { name: '二维码' })
      await expect(code).toBeVisible()
      await expect(code).not.toHaveJSProperty('naturalWidth', 0)
      expect(await readQrCode(await code.screenshot())).toBe(`https://ceshi.example${path}`)
    })
  }

  test('the poster is a real picture, and its code leads to the page', async ({ page }) => {
    for (const path of [article, '/issues/2025-12-31/']) {
      await page.goto(daily.url + path)
      await panelOf(page).getByText('海报', { exact: true }).click()
      const poster = panelOf(page).getByRole('img', { name: '海报' })
      await expect(poster).toHaveJSProperty('naturalWidth', 1080)
      expect(await readQrCode(await poster.screenshot())).toBe(`https://ceshi.example${path}`)
    }
  })

  test('large print has an address that can be sent', async ({ page }) => {
    await page.goto(daily.url + article)
    await panelOf(page).getByRole('link', { name: '发给家人（大字版）' }).click()
    await expect(page).toHaveURL(`${daily.url}${article}?mode=elder`)
  })
})

test('the tags name pictures that are there, by absolute addresses and with their size', async ({
  page,
  request,
}) => {
  for (const path of [article, '/issues/2025-12-31/01/', '/issues/2025-12-31/', '/']) {
    await page.goto(daily.url + path)
    const read = (name: string) => page.locator(`meta[${name}]`).first().getAttribute('content')
    const card = (await read('property="og:image"')) ?? ''
    expect(card).toMatch(/^https:\/\/ceshi\.example\/share\/[\w-]+\/(?:\d\d\.){0,2}card\.[0-9a-f]{10}\.png$/)
    expect(await read('name="twitter:image"')).toBe(card)
    expect(await read('name="twitter:card"')).toBe('summary_large_image')
    const square = path === '/' ? undefined : await read('itemprop="image"')
    for (const [address, width, height] of [
      [card, 1200, 630],
      ...(square ? [[square, 500, 500] as const] : []),
    ] as const) {
      const answer = await request.get(daily.url + new URL(address).pathname)
      const { format, ...size } = await sharp(await answer.body()).metadata()
      expect([format, size.width, size.height]).toEqual(['png', width, height])
    }
    expect(await read('property="og:image:width"')).toBe('1200')
    expect(await read('property="og:image:height"')).toBe('630')
  }
})

test('the first tap copies three lines and says so', async ({ page }) => {
  await withoutNativeSharing(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${daily.url}${article}?from=singlemessage&isappinstalled=0`)
  const panel = panelOf(page)
  await expect(panel.getByRole('button', { name: '复制链接' })).toHaveCount(0)
  await panel.getByRole('button', { name: '分享' }).click()
  await expect(panel.getByText(copied)).toBeVisible()
  expect(await clipboard(page)).toBe(lines)
  await expect(panel.getByRole('button', { name: '分享' })).toBeVisible()
})

test('copying works where the clipboard is closed to scripts', async ({ page }) => {
  await withoutNativeSharing(page)
  await watchCopying(page)
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(daily.url + article)
  await panelOf(page).getByRole('button', { name: '分享' }).click()
  await expect(panelOf(page).getByText(copied)).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-copied', lines)
})

test('where nothing can be copied the reader is told to take the text', async ({ page }) => {
  await withoutNativeSharing(page)
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(daily.url + article)
  await panelOf(page).getByRole('button', { name: '分享' }).click()
  await expect(panelOf(page).getByText('请长按文字复制')).toBeVisible()
})

test('the system shares where it can, and copying stays at hand', async ({ page }) => {
  await page.addInitScript(() => {
    const share = async (data: unknown) => {
      document.title = JSON.stringify(data)
    }
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  })
  await page.goto(daily.url + article)
  const panel = panelOf(page)
  await panel.getByRole('button', { name: '分享' }).click()
  const [title, place] = lines.split('\n')
  await expect(page).toHaveTitle(JSON.stringify({ title, text: `${title}\n${place}`, url: address }))
  await panel.getByRole('link', { name: '发给家人（大字版）' }).click()
  const url = `${address}?mode=elder`
  await expect(page).toHaveTitle(JSON.stringify({ title, text: `${title}\n${place}`, url }))
  await expect(panel.getByRole('button', { name: '复制链接' })).toBeVisible()
})

test('any link to #share shares at once', async ({ page }) => {
  await withoutNativeSharing(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(daily.url + article)
  await page.locator('hgroup').evaluate((head) => {
    const link = Object.assign(document.createElement('a'), { href: '#share', textContent: '分享' })
    head.after(link)
  })
  await page.getByRole('link', { name: '分享', exact: true }).first().click()
  await expect(page.getByText(copied).first()).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(copied)
  expect(await clipboard(page)).toBe(lines)
  expect(new URL(page.url()).hash).toBe('')
})

test.describe('in WeChat', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.50',
  })

  test('the way to forward is shown, with the pictures to keep', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(daily.url + article)
    const panel = panelOf(page)
    await panel.getByRole('button', { name: '分享' }).click()
    await expect(panel.getByText('点右上角“···”转发')).toBeVisible()
    await expect(panel.getByRole('img', { name: '二维码' })).toBeVisible()
    await expect(panel.getByRole('img', { name: '海报' })).toBeVisible()
    await expect.poll(() => clipboard(page)).toBe(lines)
  })
})

test('without an address of the site no QR code is invented, and the page is still shared', async ({
  page,
}) => {
  await withoutNativeSharing(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${real.url}/issues/2025-lianghui/01/01/?from=timeline`)
  const panel = panelOf(page)
  await expect(panel.getByText('本站网址不详，没有二维码')).toBeVisible()
  await panel.scrollIntoViewIfNeeded()
  await panel.getByRole('button', { name: '分享' }).click()
  await expect(panel.getByText(copied)).toBeVisible()
  expect(await clipboard(page)).toBe(
    `《精准防控提效能 聚力攻坚护平安》\n聚焦2025长治两会（两会专刊）\n${real.url}/issues/2025-lianghui/01/01/`,
  )
})
