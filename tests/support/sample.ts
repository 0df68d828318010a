import type { Archive, Article, Block, Body, Issue, IssueEntry, Page } from '../../lib/model.ts'

/** A body of plain paragraphs, and of headings where a text begins with `## `. */
export function sampleBody(...texts: readonly string[]): Body {
  const count = { p: 0, h: 0 }
  const blocks = texts.map((text): Block => {
    if (text.startsWith('## ')) {
      const id = `h${++count.h}`
      return { kind: 'heading', id, text: text.slice(3), html: `<h2 id="${id}">${text.slice(3)}</h2>` }
    }
    const id = `p${++count.p}`
    return { kind: 'paragraph', id, text, html: `<p id="${id}">${text}</p>` }
  })
  return {
    blocks,
    paragraphs: blocks.flatMap(({ kind, id, text }) => (kind === 'paragraph' && id ? [{ id, text }] : [])),
    ledeLength: 0,
    wordCount: texts.join('').length,
  }
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
