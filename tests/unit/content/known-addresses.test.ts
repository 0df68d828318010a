import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFile, articlePath, faultsOf } from '../../support/small-newspaper.ts'

const fact = 'facts: [{ label: 一段, quote: 测试用的一段 }]'
const files = {
  'issues/2025-01-15/01/02.md': articleFile('status: draft'),
  'issues/2025-01-15/02/01.md': articleFile(fact, '测试用的一段。\n\n## 分题\n\n- 列表'),
  'issues/2025-01-15/02/02.md': articleFile('status: withdrawn'),
}

/** The addresses in the text of an article that lead nowhere. */
async function lost(t: Parameters<typeof faultsOf>[0], addresses: readonly string[], text = '正文。') {
  const links = addresses.map((address) => `[甲](${address})`).join('\n')
  const faults = await faultsOf(t, {
    ...files,
    [articlePath]: articleFile('kind: news', `${text}\n\n${links}`),
  })
  const rule = `${articlePath}:(\\d+): a link should lead to a place of this site, but there is no `
  return faults.map((fault) => fault.replace(new RegExp(`^${rule}`), ''))
}

test('links: they lead to what the site has', async (t) => {
  const addresses = [
    ...['/', '/issues/', '/about/', '/about', '/search/?q=消防#x', '/shelf/', '/corrections/', '/feed.xml'],
    ...['../', '../../', '../../02/', '../../02/01/', '../../02/01', '/issues/2025-01-15/02/01/index.html'],
    ...['../../02/02/', '../../02/02/#p3', '../../02/01/#p2', '../../02/01/#h1', '#p1', '/sections/yaowen/'],
    ...['/sections/yaowen/2025-01/', '/archive/2025/', '/archive/2025/01/', '/issues/2025-01-15/figures/'],
    ...[
      '/issues/2025-01-15/2025-01-15.epub',
      '/data/v1/issues/2025-01-15.json',
      'https://x.cn/',
      'mailto:a@b.cn',
    ],
  ]
  assert.deepEqual(await lost(t, addresses), [])
})

test('links: they are named where they lead nowhere, each at its line', async (t) => {
  const addresses = [
    '../02/',
    '../../03/',
    '/issues/2025-01-16/',
    '/sections/no/',
    '/archive/2024/',
    '/nope/',
  ]
  assert.deepEqual(await lost(t, addresses), [
    '/issues/2025-01-15/01/02/',
    '/issues/2025-01-15/03/',
    '/issues/2025-01-16/',
    '/sections/no/',
    '/archive/2024/',
    '/nope/',
  ])
  assert.deepEqual(await lost(t, ['01-1.pdf', '#p9', '../../02/01/#p9', '../../02/01/?a=b#h2']), [
    '/issues/2025-01-15/01/01/01-1.pdf',
    '#p9',
    '/issues/2025-01-15/02/01/#p9',
    '/issues/2025-01-15/02/01/?a=b#h2',
  ])
})

test('links: those of drafts and of withdrawn articles are not looked at, those of publication.md are', async (t) => {
  const text = '[甲](/nope/)'
  assert.deepEqual(
    await faultsOf(t, {
      'publication.md': `---\ntitle: 测试日报\n---\n\n${text}\n`,
      'issues/2025-01-15/01/02.md': articleFile('status: draft', text),
      'issues/2025-01-15/01/03.md': articleFile('status: withdrawn', text),
    }),
    ['publication.md:5: a link should lead to a place of this site, but there is no /nope/'],
  )
})
