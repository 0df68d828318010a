import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// Not watched: the desk is a host of its own.
import { expect, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { type OpenDesk, openDesk, openScreen } from '../support/open-desk.ts'

const article = 'issues/2025-01-15/01/01.md'
const source = '---\nheadline: 一条旧闻\nphotos:\n  - caption: 现场\n---\n\n全村三百户。\n'

test.use({ bypassCSP: true })
test.describe.configure({ mode: 'serial' })
test.setTimeout(120_000)

let desk: OpenDesk
test.beforeAll(async () => {
  desk = await openDesk({ 'publication.md': '---\ntitle: 测试日报\n---\n', [article]: source })
})
test.beforeEach(() => writeFileSync(join(desk.content, article), source))
test.afterAll(() => desk.stop())

const read = () => readFileSync(join(desk.content, article), 'utf8')

test('words are marked and corrected by keys, after it was shown what readers will see', async ({ page }) => {
  await openScreen(page, desk, 'correct/2025-01-15/01/01')
  const text = page.getByLabel('第一段')
  await text.press('Control+Home')
  await text.press('ArrowRight')
  await text.press('ArrowRight')
  for (const _ of '三百户') await text.press('Shift+ArrowRight')
  await expect(page.getByText('“三百户”')).toBeVisible()
  await page.getByLabel('改成（删字就空着）').fill('二百户')
  await page.getByLabel('日期').fill('2025-01-16')
  await page.getByRole('button', { name: '看看读者会看到什么' }).press('Enter')
  await expect(
    page.getByText('文末：更正（2025年1月16日）：第一段原为“三百户”，现为“二百户”。'),
  ).toBeVisible()
  expect(read()).toBe(source)
  expect(await findAxeFaults(page)).toEqual([])
  await page.getByRole('button', { name: '就这样改' }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: '现为“二百户”' })).toBeVisible()
  expect(read()).toBe(
    '---\nheadline: 一条旧闻\nphotos:\n  - caption: 现场\ncorrections:\n  - date: 2025-01-16\n    at: p1\n    was: 三百户\n    now: 二百户\n---\n\n全村二百户。\n',
  )
})

test('an article is withdrawn after it was shown what goes, and put back', async ({ page }) => {
  await openScreen(page, desk, 'correct/2025-01-15/01/01')
  await page.getByLabel('给读者的说明').fill('应作者要求撤下')
  await page.getByRole('button', { name: '看看会去掉什么' }).click()
  await expect(page.getByText('1张图片不再登')).toBeVisible()
  expect(await findAxeFaults(page)).toEqual([])
  await page.getByRole('button', { name: '撤下', exact: true }).click()
  await expect(page.getByRole('heading', { name: '本文已撤下' })).toBeVisible()
  expect(read()).toContain('status: withdrawn\nnotice: 应作者要求撤下\n')
  await page.getByRole('button', { name: '恢复登出来' }).click()
  await expect(page.getByRole('heading', { name: '撤下', exact: true })).toBeVisible()
  expect(read()).toBe(source)
})
