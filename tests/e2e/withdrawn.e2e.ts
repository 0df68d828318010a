import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { parseTextFile } from '../../lib/search/index/text-file.ts'
import { read, test, untilActive } from '../support/offline-test.ts'
import type { OwnSite } from '../support/own-site.ts'
import { projectRoot } from '../support/project-root.ts'
import { publish } from '../support/run-publish.ts'
import { newspapers } from '../support/sites.ts'

const article = '/issues/2025-12-31/02/01/'
const headline = '早市九点收摊以后'
// Its paragraphs stand in other articles of the fixture too, these words only in it.
const words = [headline, '早市收摊后冲洗地面']

test('what was withdrawn is in nothing that a browser keeps after its next contact', async ({
  page,
  site,
}) => {
  // A whole site is published meanwhile.
  test.setTimeout(300_000)
  await read(page, site.url + article)
  await page.goto(`${site.url}/search/?q=冲洗地面`)
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  const before = await placesOfWords(page)
  expect(before).toContain(`paper-pages ${article}`)
  expect(before.filter((place) => place.includes(' /search/')).length).toBeGreaterThan(0)

  const edition = await withdraw(site, '2025-12-31/02/01')
  await page.goto(site.url + article)
  await expect(page.getByRole('main')).toContainText('应测试要求撤下')
  await untilActive(page, edition)
  expect(await placesOfWords(page)).toEqual([])

  await site.disconnect()
  await page.goto(site.url + article)
  await expect(page.getByRole('heading', { level: 1, name: '网络不通，已读过的仍可看' })).toBeVisible()
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)

  await site.connect()
  await page.goto(site.url + article)
  await expect.poll(() => isKept(page, article)).toBe(true)
  expect(await placesOfWords(page)).toEqual([])
  await site.disconnect()
  await page.goto(site.url + article)
  await expect(page.getByRole('main')).toContainText('应测试要求撤下')
  await expect(page.getByText(headline)).toHaveCount(0)
  await page.goto(`${site.url}/search/?q=冲洗地面`)
  await expect(page.getByRole('status')).toHaveText(/^共\d+篇$/)
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0)
})

test('what a newer site no longer has is in nothing that a browser keeps after its next contact', async ({
  page,
  site,
}) => {
  test.setTimeout(300_000)
  await read(page, site.url + article)
  await page.goto(`${site.url}/search/?q=冲洗地面`)
  await expect(page.getByRole('link', { name: headline })).toBeVisible()
  const before = await placesOfWords(page)
  expect(before).toContain(`paper-pages ${article}`)

  const edition = await deployAsDraft(site, '2025-12-31/02/01')
  await page.goto(`${site.url}/about/`)
  await untilActive(page, edition)
  await expect.poll(() => placesOfWords(page), { timeout: 20_000 }).toEqual([])
  await site.disconnect()
  await page.goto(site.url + article)
  await expect(page.getByRole('heading', { level: 1, name: '网络不通，已读过的仍可看' })).toBeVisible()
})

/** Deploys a site that was built on a machine which knows nothing of the one before, with an article as a draft. */
async function deployAsDraft(site: OwnSite, id: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  const [content, out] = [join(folder, 'content'), join(folder, 'out')]
  cpSync(join(projectRoot, newspapers.daily), content, { recursive: true })
  const file = join(content, `issues/${id}.md`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\nstatus: draft\n'))
  const { code, errors } = await publish(content, [], { out })
  expect(code, errors).toBe(0)
  await site.disconnect()
  rmSync(site.directory, { recursive: true })
  cpSync(out, site.directory, { recursive: true })
  rmSync(folder, { recursive: true })
  await site.connect()
  return editionOf(site)
}

/** The name of the edition that a site brings. */
function editionOf(site: OwnSite): string {
  return /"version":"([^"]+)"/.exec(readFileSync(join(site.directory, 'sw.js'), 'utf8'))?.[1] ?? ''
}

/** Publishes the site anew without an article, as its editors would; answers the name of the new edition. */
async function withdraw(site: OwnSite, id: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'withdrawn-'))
  const content = join(folder, 'content')
  cpSync(join(projectRoot, newspapers.daily), content, { recursive: true })
  // No request falls between the old site and the new one.
  await site.disconnect()
  const parameters = ['--withdraw', id, '--notice', '应测试要求撤下']
  const { code, errors } = await publish(content, parameters, { out: site.directory })
  expect(code, errors).toBe(0)
  rmSync(folder, { recursive: true })
  await site.connect()
  return editionOf(site)
}

/** Where the words stand in what the browser keeps: a cache's name and an address; texts of the index are unpacked. */
async function placesOfWords(page: Page): Promise<readonly string[]> {
  const kept = await page.evaluate(async () => {
    const files: [cache: string, path: string, bytes: number[]][] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const key of await cache.keys()) {
        const response = await cache.match(key)
        if (/^image\//.test(response?.headers.get('content-type') ?? '')) continue
        const bytes = new Uint8Array((await response?.arrayBuffer()) ?? [])
        files.push([name, new URL(key.url).pathname, [...bytes]])
      }
    }
    return files
  })
  return kept.flatMap(([cache, path, numbers]) => {
    const bytes = Buffer.from(numbers)
    const isText = /^\/search\/texts\//.test(path)
    const found = isText ? JSON.stringify(parseTextFile(bytes, path)) : bytes.toString()
    return words.some((text) => found.includes(text)) ? [`${cache} ${path}`] : []
  })
}

function isKept(page: Page, pathname: string): Promise<boolean> {
  return page.evaluate(
    (path) => caches.open('paper-pages').then(async (cache) => !!(await cache.match(path))),
    pathname,
  )
}
