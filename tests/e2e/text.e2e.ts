import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { toText } from '../../lib/body/print/to-text.ts'
import { readArchive, readIssue } from '../../lib/content/archive.ts'
import { correctionText } from '../../lib/corrections.ts'
import type { Article } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { readSetup } from '../support/e2e-setup.ts'
import { projectRoot } from '../support/project-root.ts'
import { newspapers } from '../support/sites.ts'
import { expect, test } from '../support/watched-test.ts'

const { sites } = readSetup()

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })

for (const width of [390, 1280]) {
  test(`every line of the source stands on its article, page and issue at ${width} px, without a script`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const source = readFileSync(join(projectRoot, 'content/issues/2025-lianghui/source.txt'), 'utf8')
    expect(source.split('\n').filter((line) => line.trim() !== '')).toHaveLength(48)
    // A line may hold values of several places, with space between them: 文字/王涵 版式/马学勤.
    const lines = source.split(/\s+/).filter(Boolean)
    const issue = '/issues/2025-lianghui/'
    const texts: string[] = []
    for (const address of [`${issue}01/01/`, `${issue}01/`, issue]) {
      texts.push(await readText(page, sites.real.url + address))
    }
    const [article = '', , whole = ''] = texts
    expect(lines.filter((line) => !texts.some((text) => text.includes(line)))).toEqual([])
    // The issue is all of its texts on one scroll; the article is its own text, with the masthead small above it.
    const long = lines.filter((line) => line.length > 30)
    expect(long.filter((line) => !whole.includes(line) || !article.includes(line))).toEqual([])
  })
}

for (const newspaper of ['daily', 'hostile'] as const) {
  test(`nothing that was written is missing on the articles of the ${newspaper} site, without a script`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    process.env.CONTENT_DIR = join(projectRoot, newspapers[newspaper])
    const missing: string[] = []
    let count = 0
    for (const { id } of (await readArchive()).issues) {
      const issue = await readIssue(id)
      const articles = issue?.pages.flatMap((page) => page.articles) ?? []
      for (const article of articles.filter(({ status }) => status === 'published')) {
        const text = await readText(page, sites[newspaper].url + issueUrl(article.id))
        const values = shownTexts(article)
        count += values.length
        missing.push(
          ...values
            .filter((value) => !text.includes(withoutSpace(value)))
            .map((value) => `${article.id}: ${value}`),
        )
      }
    }
    expect(missing).toEqual([])
    expect(count).toBeGreaterThan(20)
  })
}

test('a draft is nowhere, and of a withdrawn article nothing but its notice', async ({ page }) => {
  await page.goto(`${sites.daily.url}/issues/2026-01-01/01/02/`)
  await expect(page.getByRole('main')).toContainText('因测试需要，本文已撤下。')
  for (const address of ['01/02/', '01/', '']) {
    const text = await readText(page, `${sites.daily.url}/issues/2026-01-01/${address}`)
    expect(text).toContain('本文已撤下')
    for (const word of ['撤稿暗号', '这一篇已经撤下', '草稿', '这一篇还没有写完'])
      expect(text).not.toContain(word)
  }
  expect((await page.goto(`${sites.daily.url}/issues/2026-01-01/01/03/`))?.status()).toBe(404)
})

function shownTexts(article: Article): readonly string[] {
  return [
    ...article.headline,
    ...(article.kicker ? [article.kicker] : []),
    ...(article.subhead ? [article.subhead] : []),
    ...article.byline.map(({ name, printed }) => printed ?? name),
    ...article.body.blocks.map((block) => toText(block)),
    ...article.photos.flatMap(({ caption, credit, textInImage }) => [
      caption,
      credit ?? '',
      textInImage ?? '',
    ]),
    ...article.corrections.map(correctionText),
  ]
}

/** What a reader sees, without the white space that layout puts between words and blocks. */
async function readText(page: Page, address: string): Promise<string> {
  await page.goto(address)
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as text that stands there
  return withoutSpace(await page.locator('body').innerText())
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
