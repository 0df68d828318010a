import type { Block, Body } from '../../lib/body-tree.ts'
import type { Archive, Article, Issue, IssueEntry, Page } from '../../lib/model.ts'

/** A body of plain paragraphs, and of headings where a text begins with `## `. */
export function sampleBody(...texts: readonly string[]): Body {
  const count = { p: 0, h: 0 }
  const blocks = texts.map((text): Block => {
    const isHeading = text.startsWith('## ')
    const value = isHeading ? text.slice(3) : text
    const children = [{ type: 'text' as const, value }]
    const halves = value.split(' ')
    return isHeading
      ? { type: 'heading', depth: 2, id: `h${++count.h}`, ...(halves.length > 1 && { halves }), children }
      : { type: 'paragraph', id: `p${++count.p}`, children }
  })
  const paragraphs = texts
    .filter((text) => !text.startsWith('## '))
    .map((text, index) => ({ id: `p${index + 1}`, text }))
  return { blocks, notes: [], paragraphs, ledeLength: 0, wordCount: texts.join('').length }
}

/** An article with nothing but what is required. */
export function sampleArticle(id: string, known: Partial<Article> = {}): Article {
  return {
    id,
    headline: [`标题${id.split('/').at(-1)}`],
    rank: 'normal',
    kind: 'news',
    status: 'published',
    corrections: [],
    byline: [],
    topics: [],
    photos: [],
    facts: [],
    body: sampleBody('正文。'),
    matchesSource: false,
    ...known,
  }
}

/** A page of these articles. */
export function samplePage(id: string, articles: readonly Article[], known: Partial<Page> = {}): Page {
  return { id, credits: [], articles, ...known }
}

/** An issue of these pages. */
export function sampleIssue(id: string, pages: readonly Page[], known: Partial<Issue> = {}): Issue {
  return { id, title: `测试${id}`, kind: 'regular', slogans: [], pages, ...known }
}

/** An archive of these issues. */
export function sampleArchive(issues: readonly IssueEntry[]): Archive {
  return {
    digest: '0',
    publication: { title: '测试日报', identifiers: [], cards: 30, footer: [] },
    sections: [],
    issues,
  }
}
