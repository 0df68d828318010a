import { readFileSync } from 'node:fs'
import { join } from 'node:path'
// Not watched: the desk is a host of its own.
import { expect, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { openDesk, openScreen } from '../support/open-desk.ts'

test.use({ bypassCSP: true })

test('first start asks for the paper and a first issue, and writes what is known alone', async ({ page }) => {
  const desk = await openDesk({})
  try {
    await openScreen(page, desk, '')
    expect(await findAxeFaults(page)).toEqual([])
    await page.getByLabel('报名（必填）').fill('测试日报')
    await page.getByLabel('域名').fill('ceshi.example')
    await page.getByLabel('举报电话').fill('000-0000')
    await page.getByLabel('第一期的日期').fill('2026-03-05')
    await page.getByRole('button', { name: '开始' }).click()
    await expect(page.getByRole('heading', { name: '2026-03-05 测试日报' })).toBeVisible()
    const read = (file: string) => readFileSync(join(desk.content, file), 'utf8')
    expect(read('publication.md')).toBe(
      '---\ntitle: 测试日报\nnewspaper: 测试日报\nurl: https://ceshi.example\nfooter:\n  - label: 举报电话\n    value: 000-0000\n---\n',
    )
    expect(read('issues/2026-03-05/01/01.md')).toBe('---\nheadline: 新稿件\nstatus: draft\n---\n')
  } finally {
    desk.stop()
  }
})
