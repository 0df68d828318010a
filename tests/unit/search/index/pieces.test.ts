import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { piecesOf } from '../../../../lib/search/index/pieces.ts'
import { sampleDocument } from '../../../support/memory-index.ts'

describe('pieces of a document: what it is found by, and how much a word counts there', () => {
  it('counts a headline six times, what stands around it three, a heading or a name two', () => {
    const document = sampleDocument('2025-01-02/01/01', {
      kicker: '肩题',
      headline: '标题',
      subhead: '副题',
      byline: ['甲', '乙'],
      headings: ['小标题'],
      paragraphs: [{ id: 'p1', text: '一段' }, { text: '表格' }],
      captions: ['图说'],
      section: { id: 'yaowen', name: '要闻' },
      page: '第01版',
      topics: ['话题'],
      issueTitle: '样例报',
    })
    assert.deepEqual(piecesOf(document), [
      { text: '肩题', weight: 3, field: 'headline' },
      { text: '标题', weight: 6, field: 'headline' },
      { text: '副题', weight: 3, field: 'headline' },
      { text: '甲', weight: 2, field: 'byline' },
      { text: '乙', weight: 2, field: 'byline' },
      { text: '小标题', weight: 2 },
      { text: '一段', weight: 1, paragraph: { id: 'p1' } },
      { text: '表格', weight: 1, paragraph: {} },
      { text: '图说', weight: 1, field: 'caption' },
      { text: '要闻', weight: 0, field: 'section', isName: true },
      { text: '第01版', weight: 0, field: 'page' },
      { text: '话题', weight: 0, field: 'topic' },
      { text: '样例报', weight: 0, field: 'issue' },
    ])
  })

  it('files an article of a special issue under its title and label', () => {
    const document = sampleDocument('2025-lianghui/01/01', {
      headline: '标题',
      issueTitle: '聚焦两会',
      issueNames: ['聚焦两会', '两会专刊'],
    })
    assert.deepEqual(piecesOf(document), [
      { text: '标题', weight: 6, field: 'headline' },
      { text: '聚焦两会', weight: 0, field: 'issue', isName: true },
      { text: '两会专刊', weight: 0, field: 'issue', isName: true },
    ])
  })

  it('leaves out what a document does not have', () => {
    const document = sampleDocument('2025-01-02/01/01', { headline: '标题', issueTitle: '' })
    assert.deepEqual(piecesOf(document), [{ text: '标题', weight: 6, field: 'headline' }])
  })
})
