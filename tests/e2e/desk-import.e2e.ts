import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// Not watched: the desk is a host of its own.
import { expect, test } from '@playwright/test'
import { findAxeFaults } from '../support/find-axe-faults.ts'
import { madePdf } from '../support/made-pdf.ts'
import { type OpenDesk, openDesk, openScreen } from '../support/open-desk.ts'

test.use({ bypassCSP: true })
test.setTimeout(120_000)

let desk: OpenDesk
test.beforeAll(async () => {
  desk = await openDesk({ 'publication.md': '---\ntitle: 测试日报\n---\n' })
})
test.afterAll(() => desk.stop())

/** A page of eight articles, as text whose lines say what they are in words alone. */
const articles = Array.from({ length: 8 }, (_, i) => [
  `　　${'一二三四五六七八'.charAt(i)}号广场点灯`,
  `　　本报讯　${i + 1}号广场昨天点了灯，来看的人有${i + 3}百多。`,
  '　　广场的灯是去年冬天装的，今年春天修过一次，修好以后一直没有坏。',
])
const text = articles.map((lines) => lines.join('\n')).join('\n\n')

test('a page of eight articles is arranged by at most sixty keys, undone and done again, and put away', async ({
  page,
}) => {
  await openScreen(page, desk, 'import')
  expect(await findAxeFaults(page)).toEqual([])
  await page
    .getByLabel('选文件')
    .setInputFiles({ name: '第一版.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByLabel('哪一期').fill('2026-03-05')
  await page.getByRole('button', { name: '读出来排稿' }).click()
  const list = page.getByRole('listbox', { name: '各行' })
  await list.focus()
  await page.keyboard.press('Home')
  let keys = 1
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  // Whatever was proposed, each article is set by hand: a headline and two paragraphs.
  for (const _ of articles) {
    await press('Enter')
    await press('5')
    await press('5')
  }
  expect(keys).toBeLessThanOrEqual(60)
  await expect(page.getByRole('status')).toHaveText(/共24行：已排 24\s未排 0\s不用 0/)
  const finish = page.getByRole('button', { name: '收好' })
  await expect(finish).toBeEnabled()
  await page.keyboard.press('0')
  await expect(page.getByRole('status')).toHaveText(/已排 23\s未排 0\s不用 1/)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status')).toHaveText(/已排 24/)
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('status')).toHaveText(/已排 23/)
  await page.keyboard.press('Control+z')
  expect(await findAxeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(finish).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '2026-03-05 测试日报' })).toBeVisible()
  const read = (file: string) => readFileSync(join(desk.content, 'issues/2026-03-05', file), 'utf8')
  expect(read('01/08.md')).toContain('八号广场点灯')
  expect(read('01/08.md')).toContain('status: draft')
  expect(read('source.txt')).toContain('8号广场昨天点了灯')
  // The screen goes on before what it worked on is put away.
  await expect.poll(() => existsSync(join(desk.content, '.desk/work/2026-03-05/01'))).toBe(false)
})

test('a page whose fonts are not embedded is not shown blank: its words stand in their places', async ({
  page,
}) => {
  const line = { text: '没有嵌入字体的一行字', x: 100, y: 200, size: 20 }
  await openScreen(page, desk, 'import')
  await page.getByLabel('选文件').setInputFiles({
    name: 'A01.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(madePdf([{ texts: [line] }])),
  })
  await page.getByLabel('哪一期').fill('2026-03-06')
  await page.getByRole('button', { name: '读出来排稿' }).click()
  await expect(page.getByText('有1行的字体没有嵌入 PDF')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('listbox', { name: '各行' }).getByText(line.text)).toBeVisible()
})

test('a file that cannot be read is told in a sentence; HEIC is to be exported', async ({ page }) => {
  await openScreen(page, desk, 'import')
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')])
  await page.getByLabel('选文件').setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic })
  await expect(page.getByRole('alert')).toHaveText('IMG_1.HEIC 是 HEIC；请在手机或电脑上导出为 JPEG 再用')
  await page
    .getByLabel('选文件')
    .setInputFiles({ name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n坏了') })
  await page.getByRole('button', { name: '读出来排稿' }).click()
  await expect(page.getByRole('alert').last()).toContainText('坏.pdf')
  await page.getByRole('button', { name: '拿走坏.pdf' }).click()
  await expect(page.getByRole('status')).toHaveText('还没有文件')
})
