import { showsFacts } from '../../facts.ts'
import type { Article, ArticleEntry, Issue, IssueEntry, Page, PageEntry } from '../../model.ts'

/** What lists need of an issue: all but what only its own pages show. */
export function toIssueEntry({ source: _source, pages, ...issue }: Issue): IssueEntry {
  const hasFacts = pages.some(({ articles }) => articles.some(showsFacts))
  const front = pages[0]?.image
  return {
    ...issue,
    ...(hasFacts && { hasFacts }),
    ...(front && { front }),
    pages: pages.map(toPageEntry),
  }
}

function toPageEntry({ id, label, name, text, articles }: Page): PageEntry {
  return {
    id,
    ...(label !== undefined && { label }),
    ...(name !== undefined && { name }),
    ...(text && { hasText: true }),
    articles: articles.map(toArticleEntry),
  }
}

function toArticleEntry(article: Article): ArticleEntry {
  const {
    id,
    headline,
    kicker,
    subhead,
    section,
    rank,
    kind,
    status,
    draft,
    corrections,
    formerly,
    online,
    noIndex,
    takenOut,
  } = article
  return {
    id,
    headline,
    ...(kicker !== undefined && { kicker }),
    ...(subhead !== undefined && { subhead }),
    ...(section !== undefined && { section }),
    rank,
    kind,
    status,
    ...(draft && { draft }),
    ...(online && { online }),
    ...(noIndex && { noIndex }),
    ...(takenOut !== undefined && { takenOut }),
    // How a place read before is shown by the article alone.
    corrections: corrections.map(({ before: _before, ...correction }) => correction),
    ...(formerly && { formerly }),
  }
}
