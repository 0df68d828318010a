import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// Not watched: what React says in development of scripts that it draws anew is no fault of a page.
import { expect, type Page, test } from '@playwright/test'
import { projectRoot } from '../support/project-root.ts'

const issue = '/issues/2025-01-15/'
const content = mkdtempSync(join(tmpdir(), 'development-'))
const article = join(content, 'issues/2025-01-15/01/01.md')

test.setTimeout(300_000)

test.afterAll(() => rmSync(content, { recursive: true }))

test('an edit is seen by itself, a fault costs its own page, a draft is marked, a new file is there', async ({
  page,
}) => {
  writeFileSync(join(content, 'publication.md'), '---\ntitle: 测试日报\n---\n')
  writeArticle('01', '一条旧闻', '旧的一段。')
  writeArticle('02', '另一条', '另一段。')
  writeFileSync(join(content, 'issues/2025-01-15/issue.md'), '---\ntitle: 测试一期\n---\n')
  const { url, stop } = await startDevelopment()
  try {
    await open(page, `${url}${issue}01/01/`)
    await page.evaluate(() => Reflect.set(window, 'kept', true))
    writeFileSync(article, readFileSync(article, 'utf8').replace('旧的一段', '新的一段'))
    await expect(page.locator('#p1')).toHaveText('新的一段。')
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true)

    writeFileSync(article, readFileSync(article, 'utf8').replace('headline:', 'headlin:'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('这篇稿件有2处错误')
    await expect(page.locator('#p1')).toContainText('第2行：')
    await expect(page.getByText('内容有2处错误')).toBeVisible()
    await open(page, `${url}${issue}01/02/`)
    await expect(page.locator('#p1')).toHaveText('另一段。')

    writeArticle('02', '另一条', '另一段。', 'status: draft\n')
    await expect(page.locator('hgroup').first()).toContainText('草稿')
    writeArticle('03', '后加的一条', '后加的一段。')
    await open(page, `${url}${issue}01/03/`)
    await expect(page.locator('#p1')).toHaveText('后加的一段。')
  } finally {
    stop()
  }
})

function writeArticle(name: string, headline: string, text: string, fields = ''): void {
  const folder = join(content, 'issues/2025-01-15/01')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.md`), `---\nheadline: ${headline}\n${fields}---\n\n${text}\n`)
}

/** Opens a page and waits until it listens for changes: then React is there, and the route was compiled. */
async function open(page: Page, url: string): Promise<void> {
  const listening = page.waitForResponse('**/content-changes/', { timeout: 120_000 })
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 })
  await listening
}

/** `npm run dev` over the content, on a port that is free. */
async function startDevelopment(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const port = await freePort()
  const server = spawn('npx', ['tsx', 'lib/cli/dev.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  const url = `http://localhost:${port}`
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 120_000 },
    )
    .toBe(true)
  return { url, stop: () => process.kill(-(server.pid ?? 0)) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
