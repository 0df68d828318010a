import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFeed } from 'feedsmith'
import { toAtom } from '../../../../lib/sharing/feeds/atom.ts'
import type { Feed, FeedEntry } from '../../../../lib/sharing/feeds/feed.ts'
import { toJsonFeed } from '../../../../lib/sharing/feeds/json-feed.ts'
import { toRss } from '../../../../lib/sharing/feeds/rss.ts'

const dated: FeedEntry = {
  id: 'https://ceshi.example/issues/2026-01-01/01/01/',
  url: 'https://ceshi.example/issues/2026-01-01/01/01/',
  title: '主题 <b>&：副题',
  authors: ['甲'],
  section: '要闻',
  summary: '开头]]>',
  html: '<p>正文 &amp; <a href="https://ceshi.example/">链接</a>\u0001</p>',
  date: '2026-01-01',
  updated: '2026-01-02',
}
const undated: FeedEntry = {
  id: 'https://ceshi.example/issues/canye/01/01/',
  url: 'https://ceshi.example/issues/canye/01/01/',
  title: '残页',
  authors: [],
}
const feed: Feed = {
  title: '测试日报',
  description: '说明',
  homeUrl: 'https://ceshi.example/',
  base: '/',
  siteUrl: 'https://ceshi.example',
  updated: '2026-01-02',
  entries: [dated, undated],
}

describe('RSS', () => {
  it('is read back as it was meant, without a date where none is known', () => {
    const { format, feed: read } = parseFeed(toRss(feed))
    assert.equal(format, 'rss')
    assert.deepEqual(read.items, [
      {
        title: '主题 <b>&：副题',
        link: dated.url,
        description: '开头]]>',
        categories: [{ name: '要闻' }],
        guid: { value: dated.url, isPermaLink: true },
        pubDate: 'Thu, 01 Jan 2026 00:00:00 +0800',
        dc: { creators: ['甲'] },
        content: { encoded: '<p>正文 &amp; <a href="https://ceshi.example/">链接</a>\u{fffd}</p>' },
      },
      { title: '残页', link: undated.url, guid: { value: undated.url, isPermaLink: true } },
    ])
  })

  it('says its own address and the day of the newest change', () => {
    const xml = toRss(feed)
    assert.match(xml, /<atom:link href="https:\/\/ceshi\.example\/feed\.xml" rel="self"/)
    assert.match(xml, /<lastBuildDate>Fri, 02 Jan 2026 00:00:00 \+0800<\/lastBuildDate>/)
  })
})

describe('Atom', () => {
  it('holds the entries whose day is known', () => {
    const { format, feed: read } = parseFeed(toAtom(feed) ?? '')
    assert.equal(format, 'atom')
    assert.deepEqual(read.entries, [
      {
        id: dated.id,
        title: { value: '主题 <b>&：副题' },
        links: [{ href: dated.url, rel: 'alternate', type: 'text/html' }],
        published: '2026-01-01T00:00:00+08:00',
        updated: '2026-01-02T00:00:00+08:00',
        authors: [{ name: '甲' }],
        categories: [{ term: '要闻' }],
        summary: { value: '开头]]>' },
        content: {
          value: '<p>正文 &amp; <a href="https://ceshi.example/">链接</a>\u{fffd}</p>',
          type: 'html',
        },
      },
    ])
  })

  it('is not written where no day is known', () => {
    const { updated: _, ...unknown } = feed
    assert.equal(toAtom({ ...unknown, entries: [undated] }), undefined)
  })
})

describe('JSON Feed', () => {
  it('gives every entry a content, and a date only where one is known', () => {
    assert.deepEqual(JSON.parse(toJsonFeed(feed)), {
      version: 'https://jsonfeed.org/version/1.1',
      title: '测试日报',
      home_page_url: 'https://ceshi.example/',
      feed_url: 'https://ceshi.example/feed.json',
      description: '说明',
      language: 'zh-Hans-CN',
      items: [
        {
          id: dated.id,
          url: dated.url,
          title: dated.title,
          content_html: dated.html,
          summary: '开头]]>',
          date_published: '2026-01-01T00:00:00+08:00',
          date_modified: '2026-01-02T00:00:00+08:00',
          authors: [{ name: '甲' }],
          tags: ['要闻'],
        },
        { id: undated.id, url: undated.url, title: '残页', content_text: '残页' },
      ],
    })
  })
})
