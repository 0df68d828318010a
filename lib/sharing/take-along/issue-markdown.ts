import { assertUnreachable } from '../../body/assert-unreachable.ts'
import { type MarkdownOptions, markdownLine, toMarkdown } from '../../body/print/to-markdown.ts'
import { formatIssueDate } from '../../dates.ts'
import { headlineLine } from '../../headline.ts'
import type { Article, Issue, Publication } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { idPrefix, issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { type ArticlePart, articleParts, photoWords } from '../article-parts.ts'
import { titleOf } from './issue-text.ts'

/** An issue as one Markdown file: issue, page and article are headings of the first three levels. */
export function toIssueMarkdown(publication: Publication, issue: Issue): string {
  const address = absoluteUrl(publication, issueUrl(issue.id))
  const pages = issue.pages.flatMap((page) => [
    markdownLine(formatPageName(page), 2),
    ...page.articles.flatMap((article) => toArticle(publication, article)),
  ])
  const link = address === undefined ? [] : [`<${address}>`]
  const head = [markdownLine(titleOf(issue), 1), markdownLine(formatIssueDate(issue.date)), ...link]
  return `${[...head, ...pages].join('\n\n')}\n`
}

function toArticle(publication: Publication, article: Article): readonly string[] {
  const headline = markdownLine(headlineLine(article), 3)
  const { status, notice, kicker, subhead } = article
  if (status === 'withdrawn') return [headline, ...paragraphs(notice)]
  const options = {
    headingShift: 2,
    notePrefix: idPrefix(article.id),
    // Where the paragraphs of an article are, a file cannot say.
    resolve: (target: string) =>
      target.startsWith('/') ? absoluteUrl(publication, `/${target.slice(1)}`) : linkOut(target),
  }
  const parts = articleParts(article).map((part) => toPart(part, options))
  return [...paragraphs(kicker), headline, ...paragraphs(subhead), ...parts]
}

function toPart(part: ArticlePart, options: MarkdownOptions): string {
  switch (part.kind) {
    case 'line':
      return markdownLine(part.text)
    case 'text':
      return toMarkdown({ blocks: part.blocks }, options)
    case 'notes':
      return toMarkdown({ blocks: [], notes: part.notes }, options)
    case 'photo':
      return markdownLine(photoWords(part.photo))
    case 'captions':
      return `${part.title}\n\n${part.lines.map((words) => `- ${markdownLine(words)}`).join('\n')}`
    default:
      return assertUnreachable(part)
  }
}

function linkOut(target: string): string | undefined {
  return target.startsWith('#') ? undefined : target
}

function paragraphs(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [markdownLine(text)]
}
