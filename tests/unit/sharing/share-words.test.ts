import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Publication } from '../../../lib/model.ts'
import { toShareLinks } from '../../../lib/sharing/share-links.ts'
import { articleShareWords, issueShareWords, pageShareWords } from '../../../lib/sharing/share-words.ts'
import { sampleArticle, samplePage } from '../../support/sample.ts'

const site: Publication = { title: '测试日报', identifiers: [], cards: 30, footer: [] }
const daily = { ...site, newspaper: '测试日报' }
const special = { title: '聚焦2025测试两会', label: '两会专刊', date: '2025' }
const article = sampleArticle('2026-01-01/01/01', { headline: ['上半句', '下半句'] })
const page = { ...samplePage('2026-01-01/01', [article]), label: '05', name: '要闻' }

describe('what a shared link says', () => {
  it('is the headline, newspaper, date and page', () => {
    const issue = { title: '新年特刊', date: '2026-01-01' }
    assert.deepEqual(articleShareWords(daily, issue, page, article), {
      title: '《上半句 下半句》',
      place: '测试日报 新年特刊 2026年1月1日 第05版：要闻',
    })
    assert.deepEqual(pageShareWords(daily, issue, page), {
      title: '第05版：要闻',
      place: '测试日报 新年特刊 2026年1月1日',
    })
    assert.deepEqual(issueShareWords(daily, issue), {
      title: '新年特刊',
      place: '测试日报 2026年1月1日',
    })
  })

  it('says no title and no year twice, and nothing that is not known', () => {
    const unknown = samplePage('2025-lianghui/01', [article])
    assert.deepEqual(articleShareWords(site, special, unknown, article), {
      title: '《上半句 下半句》',
      place: '聚焦2025测试两会（两会专刊）',
    })
    assert.deepEqual(issueShareWords(site, special), { title: '聚焦2025测试两会（两会专刊）' })
    assert.deepEqual(issueShareWords(daily, { title: '测试日报', date: '2026-01-01' }), {
      title: '测试日报',
      place: '2026年1月1日',
    })
  })

  it('goes to Weibo and QZone in the address of an ordinary link', () => {
    const links = toShareLinks('https://a.example/x/', { title: '《甲&乙》', place: '测试日报' }, '开头')
    assert.deepEqual(
      links.map(({ name, href }) => [name, Object.fromEntries(new URL(href).searchParams)]),
      [
        ['微博', { url: 'https://a.example/x/', title: '《甲&乙》 测试日报' }],
        ['QQ空间', { url: 'https://a.example/x/', title: '《甲&乙》 测试日报', summary: '开头' }],
      ],
    )
  })
})
