import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toIssueEntry } from '../../../lib/content/cache/issue-entry.ts'
import { formatSitemap, formatSitemapIndex, toSitemaps } from '../../../lib/sharing/sitemap.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const articles = [
  sampleArticle('2026-01-01/01/01', {
    facts: [{ label: '读了', quote: '读了3次', paragraph: 'p1' }],
    corrections: [{ date: '2026-02-03', text: '应为二。' }],
  }),
  sampleArticle('2026-01-01/01/02', { status: 'withdrawn' }),
  sampleArticle('2026-01-01/01/03', { noIndex: true }),
]
const issue = sampleIssue('2026-01-01', [samplePage('2026-01-01/01', articles)], { date: '2026-01-01' })
const archive = sampleArchive([toIssueEntry(issue)])

describe('sitemaps', () => {
  it('list what there is, month by month, with the day of print or correction', () => {
    const modified = '2026-01-01'
    assert.deepEqual(toSitemaps(archive), [
      {
        path: '/sitemaps/lists.xml',
        entries: [
          { path: '/' },
          { path: '/issues/' },
          { path: '/archive/2026/' },
          { path: '/archive/2026/01/' },
          { path: '/corrections/' },
          { path: '/about/' },
        ],
      },
      {
        path: '/sitemaps/2026-01.xml',
        entries: [
          { path: '/issues/2026-01-01/', modified },
          { path: '/issues/2026-01-01/figures/', modified },
          { path: '/issues/2026-01-01/2026-01-01.epub', modified },
          { path: '/issues/2026-01-01/01/', modified },
          { path: '/issues/2026-01-01/01/01/', modified: '2026-02-03' },
        ],
      },
    ])
  })

  it('list the days of the year where the publication has them', () => {
    const { publication } = archive
    const [lists] = toSitemaps({ ...archive, publication: { ...publication, onThisDay: true } })
    assert.ok(lists?.entries.some(({ path }) => path === '/on-this-day/01-01/'))
  })

  it('are split where a month is too long for one', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => sampleArticle(`2026-01-01/01/${index}`))
    const long = sampleIssue('2026-01-01', [samplePage('2026-01-01/01', many)], { date: '2026-01' })
    const sitemaps = toSitemaps(sampleArchive([toIssueEntry(long)]))
    assert.deepEqual(
      sitemaps.slice(1).map(({ path, entries }) => [path, entries.length]),
      [
        ['/sitemaps/2026-01.xml', 10_000],
        ['/sitemaps/2026-01-2.xml', 4],
      ],
    )
  })

  it('are written with whole addresses, and named by an index', () => {
    const sitemap = {
      path: '/sitemaps/2026-01.xml',
      entries: [{ path: '/about/', modified: '2026-01-01' }],
    } as const
    assert.equal(
      formatSitemap('https://ceshi.example', sitemap),
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<url><loc>https://ceshi.example/about/</loc><lastmod>2026-01-01</lastmod></url>\n</urlset>\n',
    )
    assert.equal(
      formatSitemapIndex('https://ceshi.example', [sitemap]),
      '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n<sitemap><loc>https://ceshi.example/sitemaps/2026-01.xml</loc></sitemap>\n</sitemapindex>\n',
    )
  })
})
