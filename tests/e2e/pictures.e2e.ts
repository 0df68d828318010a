import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { readSetup } from '../support/e2e-setup.ts'
import { walkFiles } from '../support/walk-files.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()
const { directory, url } = sites.daily
const article = `${url}/issues/2025-12-31/02/01/`
const page = `${url}/issues/2025-12-31/02/`

test('a photo is fetched as AVIF in the width that the screen needs, and only when it comes near', async ({
  page: window,
}) => {
  const asked: string[] = []
  window.on('request', (request) => {
    if (request.resourceType() === 'image') asked.push(new URL(request.url()).pathname)
  })
  await window.setViewportSize({ width: 390, height: 844 })
  await window.goto(article)
  const photo = window.getByRole('img', { name: '灰白相间的测试图' })
  await expect(photo).toHaveJSProperty('complete', true)
  await expect.poll(() => asked[0]).toMatch(/^\/media\/2025-12-31\/02\/01-1\.[0-9a-f]{10}\.v1-480\.avif$/)
  await expect(photo).toHaveAttribute('loading', 'eager')
  await expect(window.getByRole('img', { name: '修鞋摊' })).toHaveAttribute('loading', 'lazy')
})

test('a photo keeps its place before it comes', async ({ page: window }) => {
  // Down to 分享, below which come buttons once the reader nears them.
  const heightOf = () =>
    window.locator('#share').evaluate((panel) => panel.getBoundingClientRect().top + scrollY)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await window.route('**/media/**', (route) => held.then(() => route.continue()))
  await window.goto(article, { waitUntil: 'domcontentloaded' })
  const photo = window.getByRole('img', { name: '修鞋摊' })
  // The controls and the faces have come by then, and what is set only when it comes near.
  await expect(window.getByRole('button', { name: '看大图' }).last()).toBeVisible()
  await photo.scrollIntoViewIfNeeded()
  await window.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect(photo).toHaveJSProperty('naturalWidth', 0)
  const before = await heightOf()
  release()
  await expect(photo).not.toHaveJSProperty('naturalWidth', 0)
  expect(await heightOf()).toBe(before)
})

test('a browser that knows neither AVIF nor WebP finds a JPEG', async ({ page: window }) => {
  await window.goto(page)
  const picture = window.getByRole('img', { name: '原版影像' })
  await expect(picture).toHaveAttribute('src', /^\/media\/.+\.jpg$/)
  expect(await picture.getAttribute('srcset')).toBeNull()
})

test('every file that a page names for a picture is there, and no original is', async ({ request }) => {
  for (const address of [article, page, `${url}/issues/2025-12-31/`]) {
    const html = await (await request.get(address)).text()
    const named = [...html.matchAll(/\/media\/[^" ]+\.(?:avif|webp|jpg)/g)].map(([name]) => name)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !existsSync(join(directory, name)))).toEqual([])
  }
  const pictures = walkFiles(join(directory, 'media')).filter((file) => /\.(avif|webp|jpe?g|png)$/.test(file))
  expect(pictures.filter((file) => !/\.v\d-\d+\.(avif|webp|jpg)$/.test(file))).toEqual([])
  for (const file of pictures) {
    const { exif, xmp } = await sharp(join(directory, 'media', file)).metadata()
    expect([file, exif, xmp]).toEqual([file, undefined, undefined])
  }
})

for (const [colorScheme, query, ground] of [
  ['light', '', 'rgba(0, 0, 0, 0)'],
  ['dark', '', 'rgb(255, 255, 255)'],
  ['dark', '?theme=sepia', 'rgba(0, 0, 0, 0)'],
  ['light', '?theme=night', 'rgb(255, 255, 255)'],
  ['light', '?theme=contrast', 'rgb(255, 255, 255)'],
] as const) {
  test(`what shows through a picture is ${ground} on a ${colorScheme} device at “${query}”`, async ({
    page: window,
  }) => {
    await window.emulateMedia({ colorScheme })
    await window.goto(article + query)
    await expect(window.getByRole('img', { name: '修鞋摊' })).toHaveCSS('background-color', ground)
  })
}
