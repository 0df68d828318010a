import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// Not watched: the desk is a host of its own.
import { expect, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { type OpenDesk, openDesk, openScreen } from '../support/open-desk.ts'

const article = 'issues/2025-01-15/01/01.md'

test.use({ bypassCSP: true })
test.setTimeout(300_000)

let desk: OpenDesk
test.beforeAll(async () => {
  desk = await openDesk({
    'publication.md': '---\ntitle: 测试日报\nurl: https://ceshi.example\n---\n',
    'issues/2025-01-15/issue.md': '---\nnumber: 1\n---\n',
    [article]: '---\nheadline: 一条新闻\n---\n\n一段。\n',
  })
})
test.afterAll(() => desk.stop())

test('a site goes online by a form, with a name and in words, and its mourning by one button', async ({
  page,
}) => {
  const host = join(desk.content, '../host')
  await openScreen(page, desk, 'online')
  await page.getByLabel('文件夹', { exact: true }).fill(host)
  await page.getByLabel('先审后发').check()
  await page.getByRole('button', { name: '存下来' }).click()
  await expect(page.getByText('已存')).toBeVisible()
  await page.getByRole('button', { name: '试一试' }).click()
  await expect(page.getByText('连得上，写得进，读得出')).toBeVisible({ timeout: 60_000 })
  expect(await findAxeFaults(page)).toEqual([])
  await page.getByRole('button', { name: '检查并生成' }).click()
  await expect(page.getByText('新增1篇、改动0篇、撤下0篇')).toBeVisible({ timeout: 120_000 })
  const online = page.getByRole('button', { name: '上线', exact: true })
  await online.click()
  expect(existsSync(join(host, 'index.html'))).toBe(false)
  await page.getByLabel('签发人（必填）').fill('张三')
  await online.click()
  await expect(page.getByRole('heading', { name: '已上线，并核对过' })).toBeVisible({ timeout: 120_000 })
  expect(readFileSync(join(host, 'issues/2025-01-15/01/01/index.html'), 'utf8')).toContain('一条新闻')
  expect(readFileSync(join(desk.content, '../publish-log.jsonl'), 'utf8')).toContain('"by":"张三"')
  expect(await findAxeFaults(page)).toEqual([])
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: '变成灰色' }).click()
  await expect(page.getByText('哀悼：做完了')).toBeVisible({ timeout: 60_000 })
  expect(readFileSync(join(host, 'mourning.css'), 'utf8')).toContain('@media all {')

  writeFileSync(join(desk.content, article), '---\nheadlin: 错的\n---\n')
  await page.getByRole('button', { name: '检查并生成' }).click()
  await expect(page.getByRole('alert')).toHaveText('没有生成：先改好上面列出的错误', { timeout: 120_000 })
  await expect(page.getByLabel('进度')).toContainText('headlin')
})
