import { readFileSync } from 'node:fs'
// Not watched: the desk is a host of its own.
import { expect, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { type OpenDesk, openDesk, openScreen } from '../support/open-desk.ts'

test.use({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] })
test.setTimeout(240_000)

let desk: OpenDesk
test.beforeAll(async () => {
  desk = await openDesk({
    'publication.md': '---\ntitle: 测试日报\nurl: https://ceshi.example\n---\n',
    'issues/2025-01-15/issue.md': '---\nnumber: 1\n---\n',
    'issues/2025-01-15/01/01.md': '---\nheadline: 一条新闻\nstatus: draft\n---\n\n一段。\n',
  })
})
test.afterAll(() => desk.stop())

test('送审稿 is made and kept as one file and as PDF', async ({ page }) => {
  await openScreen(page, desk, 'issues/2025-01-15')
  await page.getByRole('button', { name: '送审稿' }).click()
  const [html] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '存 HTML' }).click({ timeout: 90_000 }),
  ])
  expect(html.suggestedFilename()).toBe('送审稿-2025-01-15.html')
  expect(readFileSync(await html.path(), 'utf8')).toContain('〔草稿〕一条新闻')
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '存 PDF' }).click(),
  ])
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await findAxeFaults(page)).toEqual([])
})

test('复制到公众号 puts the article on the clipboard, and shows its address and code', async ({ page }) => {
  await openScreen(page, desk, 'preview/2025-01-15/01/01')
  await page.getByRole('button', { name: '复制到公众号' }).click()
  await expect(page.getByText('发到微信：扫一扫 → ··· → 转发')).toBeVisible()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('一段。')
  await expect(
    page.getByRole('img', { name: 'https://ceshi.example/issues/2025-01-15/01/01/ 的二维码' }),
  ).toBeVisible()
})
