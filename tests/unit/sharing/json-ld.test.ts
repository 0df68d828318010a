import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toArticleJsonLd, toBaiduTime } from '../../../lib/sharing/json-ld.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const { publication } = sampleArchive([])
const page = samplePage('2026-01-01/03', [], { label: 'A3' })
const article = sampleArticle('2026-01-01/03/01', {
  headline: ['主题', '后半'],
  subhead: '——副题',
  byline: [
    { role: '记者', name: '王涵' },
    { role: '通讯员', name: '测试城编辑部' },
    { role: '文字', name: '本报评论员' },
  ],
  // The last day stands neither first nor last.
  corrections: [
    { date: '2026-01-03', text: '应为二。' },
    { date: '2026-01-05', text: '应为四。' },
    { date: '2026-01-04', text: '应为五。' },
    { date: '2026-02', text: '应为三。' },
  ],
})

describe('JSON-LD of an article', () => {
  it('leads from the article over its issue to the newspaper', () => {
    const source = {
      publication: { ...publication, newspaper: '测试日报', url: 'https://ceshi.example' },
      issue: sampleIssue('2026-01-01', [page], { title: '测试日报', number: '1002', date: '2026-01-01' }),
      page,
      article,
      section: { id: 'yaowen', name: '要闻', order: 1 },
    }
    const address = 'https://ceshi.example/issues/2026-01-01/03/01/'
    assert.deepEqual(toArticleJsonLd(source), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': address,
      url: address,
      mainEntityOfPage: address,
      headline: '主题 后半',
      alternativeHeadline: '副题',
      author: [
        { '@type': 'Person', name: '王涵' },
        { '@type': 'Organization', name: '测试城编辑部' },
        { name: '本报评论员' },
      ],
      articleSection: '要闻',
      wordCount: 3,
      inLanguage: 'zh-Hans-CN',
      datePublished: '2026-01-01',
      dateModified: '2026-01-05',
      printPage: 'A3',
      publisher: { '@type': 'NewsMediaOrganization', name: '测试日报' },
      isPartOf: {
        '@type': 'PublicationIssue',
        url: 'https://ceshi.example/issues/2026-01-01/',
        name: '测试日报',
        issueNumber: '1002',
        datePublished: '2026-01-01',
        inLanguage: 'zh-Hans-CN',
        isPartOf: {
          '@type': 'Newspaper',
          name: '测试日报',
          url: 'https://ceshi.example/',
          inLanguage: 'zh-Hans-CN',
        },
      },
      correction: [
        { '@type': 'CorrectionComment', text: '应为二。', datePublished: '2026-01-03' },
        { '@type': 'CorrectionComment', text: '应为四。', datePublished: '2026-01-05' },
        { '@type': 'CorrectionComment', text: '应为五。', datePublished: '2026-01-04' },
        { '@type': 'CorrectionComment', text: '应为三。', datePublished: '2026-02' },
      ],
    })
    assert.deepEqual(toBaiduTime(source), {
      '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
      '@id': address,
      title: '主题 后半',
      pubDate: '2026-01-01T00:00:00',
      upDate: '2026-01-05T00:00:00',
    })
  })

  it('says nothing of what is not known', () => {
    const source = {
      publication,
      issue: sampleIssue('canye', [], { title: '残页', date: '2025' }),
      page: samplePage('canye/01', []),
      article: sampleArticle('canye/01/01', { headline: ['主题'] }),
    }
    assert.deepEqual(toArticleJsonLd(source), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '主题',
      wordCount: 3,
      inLanguage: 'zh-Hans-CN',
      datePublished: '2025',
      isPartOf: {
        '@type': 'PublicationIssue',
        name: '残页',
        datePublished: '2025',
        inLanguage: 'zh-Hans-CN',
      },
    })
    assert.equal(toBaiduTime(source), undefined)
  })
})
