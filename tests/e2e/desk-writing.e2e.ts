import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// Not watched: the preview is a page of development, which may say what it likes on the console.
import { expect, type Page, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { type OpenDesk, openDesk, openScreen } from '../support/open-desk.ts'

const article = 'issues/2025-01-15/01/01.md'
const source = `---
# 给自己看的
headline: 一条旧闻
byline:
  - { role: 记者, name: 甲测 }
---

第一段。

第二段。{#p2}
`
const files = {
  'publication.md': '---\ntitle: 测试日报\n---\n',
  'sections/yaowen.md': '---\nname: 要闻\n---\n',
  'issues/2025-01-15/issue.md': '---\nnumber: 014600\n---\n',
  'issues/2025-01-15/01/page.md': '---\nlabel: "01"\nname: 要闻\n---\n',
  [article]: source,
}

test.use({ bypassCSP: true })
test.setTimeout(240_000)

// One desk, for each that shows a preview starts Next.
test.describe.configure({ mode: 'serial' })

let desk: OpenDesk
test.beforeAll(async () => {
  desk = await openDesk(files)
})
test.beforeEach(() => writeFileSync(join(desk.content, article), source))
test.afterAll(() => desk.stop())

const read = () => readFileSync(join(desk.content, article), 'utf8')
const isSaved = (page: Page) => expect(page.getByRole('status')).toContainText('已存盘')

test('an edit by keyboard alone changes its line, is undone and done again', async ({ page }) => {
  await openScreen(page, desk, `write/${article}`)
  const headline = page.getByLabel('主题（必填）')
  await headline.fill('一条新闻')
  await page.keyboard.press('Control+s')
  await isSaved(page)
  expect(read()).toBe(source.replace('旧闻', '新闻'))
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue('一条旧闻')
  await page.keyboard.press('Control+Shift+z')
  await expect(headline).toHaveValue('一条新闻')
  await page.getByRole('button', { name: '加一条署名' }).press('Enter')
  const second = page.getByRole('group', { name: '署名第2条', exact: true })
  await second.getByLabel('身份（必填）').fill('摄影')
  await second.getByLabel('姓名（必填）').fill('乙, 测')
  const text = page.getByRole('textbox', { name: '正文' })
  await text.press('Control+End')
  await text.press('Enter')
  await text.pressSequentially('床前明月光')
  await text.press('Shift+Enter')
  await text.pressSequentially('疑是地上霜')
  await page.keyboard.press('Control+s')
  await isSaved(page)
  expect(read()).toBe(
    `${source
      .replace('旧闻', '新闻')
      .replace('甲测 }\n', '甲测 }\n  - { role: 摄影, name: "乙, 测" }\n')}\n床前明月光\\\n疑是地上霜\n`,
  )
})

test('a fault shows beside its field, with what to write', async ({ page }) => {
  await openScreen(page, desk, `write/${article}`)
  await page.getByLabel('主题（必填）').fill('')
  const field = page.locator('.field').filter({ hasText: '主题（必填）' })
  await expect(field).toContainText('应写明 headline，但没有写；加一行 `headline: …`')
  await expect(page.getByLabel('主题（必填）')).toHaveAttribute('aria-invalid', 'true')
  const text = page.getByRole('textbox', { name: '正文' })
  await text.fill('![演练](01-9.jpg)')
  await expect(page.getByRole('button', { name: '正文第1行' })).toBeVisible()
})

test('what was typed is kept when the window is closed, and taken up again', async ({ page }) => {
  await openScreen(page, desk, `write/${article}`)
  const kept = page.waitForResponse('**/api/keep')
  await page.getByLabel('主题（必填）').fill('写到一半')
  await kept
  expect(read()).toBe(source)
  await openScreen(page, desk, `write/${article}`)
  await page.getByRole('button', { name: '接着写那一份' }).click()
  await page.getByRole('button', { name: '存盘' }).click()
  await isSaved(page)
  expect(read()).toBe(source.replace('一条旧闻', '写到一半'))
})

test('a file that changed meanwhile is not written over: both versions, one chosen for each paragraph', async ({
  page,
}) => {
  await openScreen(page, desk, `write/${article}`)
  const kept = page.waitForResponse('**/api/keep')
  await page.getByLabel('主题（必填）').fill('我的标题')
  await kept
  writeFileSync(
    join(desk.content, article),
    source.replace('第一段。', '别人的一段。').replace('旧闻', '别人的标题'),
  )
  await page.getByRole('button', { name: '存盘' }).click()
  await expect(page.getByRole('heading', { name: '这个文件同时被别的程序改过，还没有存' })).toBeVisible()
  expect(read()).toContain('别人的标题')
  await page.getByRole('radiogroup').nth(1).getByLabel('磁盘上的').check()
  expect(await findAxeFaults(page)).toEqual([])
  await page.getByRole('button', { name: '照选的存盘' }).click()
  await isSaved(page)
  expect(read()).toBe(source.replace('第一段。', '别人的一段。').replace('一条旧闻', '我的标题'))
})

test('往期: a new issue goes on from the last one; axe finds nothing on it and on 写稿', async ({ page }) => {
  await openScreen(page, desk, 'issues')
  await page.getByRole('textbox', { name: '新的一期' }).fill('2025-01-16')
  await page.getByRole('button', { name: '新的一期' }).click()
  await expect(page.getByRole('heading', { name: '2025-01-16 测试日报' })).toBeVisible()
  expect(readFileSync(join(desk.content, 'issues/2025-01-16/issue.md'), 'utf8')).toBe(
    '---\nnumber: 014601\n---\n',
  )
  expect(readFileSync(join(desk.content, 'issues/2025-01-16/01/page.md'), 'utf8')).toBe(
    '---\nlabel: 01\nname: 要闻\n---\n',
  )
  await expect(page.getByRole('heading', { name: '第01版：要闻' })).toBeVisible()
  expect(await findAxeFaults(page)).toEqual([])
  await page.getByRole('link', { name: '新稿件 草稿' }).click()
  await expect(page.getByLabel('主题（必填）')).toHaveValue('新稿件')
  expect(await findAxeFaults(page)).toEqual([])
})

test('the preview shows a save within seconds, in a frame of another origin', async ({ page }) => {
  await openScreen(page, desk, `write/${article}`)
  const frame = page.frameLocator('iframe[title=预览]')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('一条旧闻', { timeout: 120_000 })
  await page.getByLabel('主题（必填）').fill('一条新闻')
  await page.keyboard.press('Control+s')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('一条新闻')
  const inside = page.frames().find((one) => one !== page.mainFrame())
  const token = /\/([0-9a-f]{48})\//.exec(desk.url)?.[1] ?? 'none'
  const seen = await inside?.evaluate(() =>
    [document.referrer, location.href, document.documentElement.outerHTML].join(),
  )
  expect(seen).not.toContain(token)
  expect(new URL(inside?.url() ?? '').origin).not.toBe(new URL(desk.url).origin)
})

test('a picture is laid beside its article under a name of its own, and waits for its caption', async ({
  page,
}) => {
  await openScreen(page, desk, `write/${article}`)
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  await page.getByLabel('加图片').setInputFiles({ name: 'IMG 1.PNG', mimeType: 'image/png', buffer: png })
  const photo = page.getByRole('group', { name: '图片第1条', exact: true })
  await expect(photo.getByLabel('图片文件')).toHaveValue('01-1.png')
  await photo.getByLabel('图片说明（必填）').fill('演练现场')
  await page.keyboard.press('Control+s')
  await isSaved(page)
  expect(read()).toContain('photos:\n  - file: 01-1.png\n    caption: 演练现场\n')
  expect(readFileSync(join(desk.content, 'issues/2025-01-15/01/01-1.png'))).toEqual(png)
})
