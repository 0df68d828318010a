import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readSetup } from '../support/e2e-setup.ts'
import { walkFiles } from '../support/walk-files.ts'

const { directory, url } = readSetup().sites.daily

test('the header file says the policy of the pages and that no frame may hold them', async ({ request }) => {
  const html = readFileSync(join(directory, 'index.html'), 'utf8')
  const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
  const { 'content-security-policy': sent } = (await request.get(`${url}/`)).headers()
  expect(sent).toBe(`${stated};frame-ancestors 'none'`)
  expect(readFileSync(join(directory, '_headers'), 'utf8')).toContain(
    `\n  Content-Security-Policy: ${sent}\n`,
  )
})

test('files named by their content are kept for good, all others asked for again', async ({ request }) => {
  const wrong: string[] = []
  for (const file of walkFiles(directory).filter((name) => name !== '_headers')) {
    const address = `${url}/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const response = await request.head(address)
    if (file.startsWith('share/') || file === 'mourning.css') continue
    if (file.endsWith('.html') && file !== '404.html') {
      expect(response.headers()['content-security-policy'], file).toContain("frame-ancestors 'none'")
    }
    const expected = /^(assets|media)\/|^search\/.+\.bin$/.test(file) ? /immutable/ : /^no-cache$/
    if (!expected.test(response.headers()['cache-control'] ?? '')) wrong.push(file)
    if (/\.(txt|md|bib|ris|xml|js|css)$/.test(file)) {
      expect(response.headers()['content-type'], file).toMatch(/; ?charset=utf-8$/)
    }
  }
  expect(wrong).toEqual([])
})

test('the header file itself is not served', async ({ request }) => {
  expect((await request.get(`${url}/_headers`)).status()).toBe(404)
})
