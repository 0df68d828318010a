import { assertUnreachable } from '../../body/assert-unreachable.ts'
import { type MarkdownOptions, markdownLine, toMarkdown } from '../../body/print/to-markdown.ts'
import { creditLines } from '../../credits.ts'
import { headlineLine } from '../../headline.ts'
import { overlineWords } from '../../kind-words.ts'
import { findOtherPart } from '../../layout/jump.ts'
import type { Article, Issue, Publication, Section } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { idPrefix, issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { type ArticlePart, articleParts, photoWords } from '../article-parts.ts'
import { issueLines, sectionOf } from './issue-text.ts'

/**
 * An issue as one Markdown file: issue, page and article are headings of the first three levels. `sections` have the
 * names of the 栏目 that stand above headlines.
 */
export function toIssueMarkdown(
  publication: Publication,
  issue: Issue,
  sections: readonly Section[] = [],
): string {
  const address = absoluteUrl(publication, issueUrl(issue.id))
  const pages = issue.pages.flatMap((page) => [
    markdownLine(formatPageName(page), 2),
    ...page.articles.flatMap((article) => toArticle({ publication, issue, sections }, article)),
    ...paragraphs(creditLines(page.credits).join('　') || undefined),
  ])
  const link = address === undefined ? [] : [`<${address}>`]
  const [title = '', ...about] = issueLines(publication, issue)
  const head = [markdownLine(title, 1), ...about.map((words) => markdownLine(words)), ...link]
  return `${[...head, ...pages].join('\n\n')}\n`
}

interface MarkdownSource {
  readonly publication: Publication
  readonly issue: Issue
  readonly sections: readonly Section[]
}

function toArticle({ publication, issue, sections }: MarkdownSource, article: Article): readonly string[] {
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
  const parts = articleParts(article, findOtherPart(article, issue)).map((part) => toPart(part, options))
  const overline = overlineWords(article, sectionOf(article, sections)).join('　')
  return [
    ...paragraphs(overline || undefined),
    ...paragraphs(kicker),
    headline,
    ...paragraphs(subhead),
    ...parts,
  ]
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
    case 'link':
      return toLink(part.text, options.resolve?.(part.address))
    case 'list':
      return `${part.title}\n\n${part.lines.map((words) => `- ${markdownLine(words)}`).join('\n')}`
    default:
      return assertUnreachable(part)
  }
}

function toLink(text: string, address: string | undefined): string {
  return address === undefined ? markdownLine(text) : `[${markdownLine(text)}](${address})`
}

function linkOut(target: string): string | undefined {
  return target.startsWith('#') ? undefined : target
}

function paragraphs(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [markdownLine(text)]
}
