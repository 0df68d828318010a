import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toIssueEntry } from '../../../lib/content/cache/issue-entry.ts'
import { newestArticles } from '../../../lib/listing/newest-articles.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const issueOf = (id: string, ...known: readonly Parameters<typeof sampleArticle>[1][]) =>
  toIssueEntry(
    sampleIssue(id, [
      samplePage(
        `${id}/01`,
        known.map((one, index) => sampleArticle(`${id}/01/0${index + 1}`, one)),
      ),
    ]),
  )
const archive = sampleArchive([
  issueOf('2026-01-01', {}, { section: 'yaowen' }),
  issueOf('2026-01-02', {}, { status: 'withdrawn' }, { kind: 'advertisement' }, { section: 'yaowen' }),
])
const ids = (...rest: readonly [number, (article: { readonly section?: string }) => boolean]) =>
  newestArticles(archive, ...rest).map(({ article }) => article.id)

describe('newestArticles', () => {
  it('gives the newest issue first, in the order of print, without what is no news', () => {
    assert.deepEqual(
      ids(9, () => true),
      ['2026-01-02/01/01', '2026-01-02/01/04', '2026-01-01/01/01', '2026-01-01/01/02'],
    )
  })

  it('stops at the number asked for', () => {
    assert.deepEqual(
      ids(3, () => true),
      ['2026-01-02/01/01', '2026-01-02/01/04', '2026-01-01/01/01'],
    )
  })

  it('looks as far back as it must', () => {
    assert.deepEqual(
      ids(2, ({ section }) => section === 'yaowen'),
      ['2026-01-02/01/04', '2026-01-01/01/02'],
    )
  })
})
