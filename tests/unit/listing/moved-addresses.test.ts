import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { movedAddresses } from '../../../lib/listing/moved-addresses.ts'
import type { Archive, ArticleEntry, IssueEntry } from '../../../lib/model.ts'

const article = (id: string, formerly?: readonly string[]): ArticleEntry => ({
  id,
  headline: ['标题'],
  rank: 'normal',
  kind: 'news',
  status: 'published',
  corrections: [],
  ...(formerly && { formerly }),
})

const issue = (
  id: string,
  articles: readonly ArticleEntry[],
  known: Partial<IssueEntry> = {},
): IssueEntry => ({
  id,
  title: '期',
  kind: 'regular',
  slogans: [],
  pages: [{ id: `${id}/01`, articles }],
  ...known,
})

const archive = (...issues: readonly IssueEntry[]): Archive => ({
  digest: '',
  publication: { title: '测试日报', identifiers: [], cards: 30, footer: [] },
  sections: [],
  issues,
})

describe('movedAddresses', () => {
  it('leads from a former address of an article, and from its page and issue where those are no more', () => {
    const here = issue('2025-01-15', [article('2025-01-15/01/33', ['2025-01-15/01/03', '2024-12-31/04/01'])])
    assert.deepEqual(movedAddresses(archive(here)), [
      { from: '/issues/2025-01-15/01/03/', to: '/issues/2025-01-15/01/33/' },
      { from: '/issues/2024-12-31/04/01/', to: '/issues/2025-01-15/01/33/' },
      { from: '/issues/2024-12-31/04/', to: '/issues/2025-01-15/01/' },
      { from: '/issues/2024-12-31/', to: '/issues/2025-01-15/' },
    ])
  })

  it('leads from each address below a former folder to the same rest of the path', () => {
    const here = issue('xin', [article('xin/01/01')], { formerly: ['jiu'], hasFacts: true })
    assert.deepEqual(movedAddresses(archive(here)), [
      { from: '/issues/jiu/', to: '/issues/xin/' },
      { from: '/issues/jiu/01/', to: '/issues/xin/01/' },
      { from: '/issues/jiu/01/01/', to: '/issues/xin/01/01/' },
      { from: '/issues/jiu/figures/', to: '/issues/xin/figures/' },
    ])
  })

  it('never leads away from what is there', () => {
    const here = issue('2025-01-15', [
      article('2025-01-15/01/01'),
      article('2025-01-15/01/02', ['2025-01-15/01/01']),
    ])
    assert.deepEqual(movedAddresses(archive(here)), [])
  })
})
