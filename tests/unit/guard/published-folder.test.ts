import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import { readPublishedIssue } from '../../../lib/guard/published-folder.ts'
import { toIssueData } from '../../../lib/sharing/take-along/issue-data.ts'
import { issueDataUrl } from '../../../lib/urls.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

describe('readPublishedIssue', () => {
  const site = mkdtempSync(join(tmpdir(), 'published-'))
  after(() => rmSync(site, { recursive: true }))
  const publish = (id: string, data: unknown) => {
    const file = join(site, issueDataUrl(id))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(data))
  }

  it('reads back every paragraph that has a number, in lists and quotations too', () => {
    const markdown = '甲。\n\n- 一\n- 二 id="p9"\n\n> 三\n>\n> 四\n\n## 题\n\n乙。{#p9}\n'
    const { body } = parseBody(markdown, { address: '/' })
    const article = sampleArticle('2026-01-01/01/01', {
      body,
      formerly: ['2025-12-31/01/09'],
      corrections: [{ date: '2026-01-02', text: '更正' }],
    })
    publish(
      '2026-01-01',
      toIssueData({}, sampleIssue('2026-01-01', [samplePage('2026-01-01/01', [article])])),
    )
    const [page] = readPublishedIssue(site, '2026-01-01')?.pages ?? []
    assert.deepEqual(page?.articles, [
      {
        id: article.id,
        isWithdrawn: false,
        formerly: ['2025-12-31/01/09'],
        headline: '标题01',
        corrections: 1,
        paragraphs: body.paragraphs,
      },
    ])
    assert.equal(body.paragraphs.length, 6)
  })

  it('finds nothing where nothing was published, or without its texts', () => {
    assert.equal(readPublishedIssue(site, '1999-01-01'), undefined)
    publish('2026-01-02', { pages: [{ articles: [{ id: '2026-01-02/01/01', status: 'withdrawn' }] }] })
    const withdrawn = {
      id: '2026-01-02/01/01',
      isWithdrawn: true,
      formerly: [],
      corrections: 0,
      paragraphs: [],
    }
    assert.deepEqual(readPublishedIssue(site, '2026-01-02'), {
      formerly: [],
      pages: [{ id: '', articles: [withdrawn] }],
    })
  })
})
