import { htmlToMarkdown } from '../../body/html-to-markdown.ts'
import { formatIssueDate } from '../../dates.ts'
import { headlineLine } from '../../headline.ts'
import type { Article, Issue, Publication } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { toArticleHtml } from '../article-html.ts'
import { escapeXml } from '../xml.ts'
import { titleOf } from './issue-text.ts'

/** An issue as one Markdown file: issue, page and article are headings of the first three levels. */
export function toIssueMarkdown(publication: Publication, issue: Issue): Promise<string> {
  const address = absoluteUrl(publication, issueUrl(issue.id))
  const pages = issue.pages.flatMap((page) => [
    heading(2, formatPageName(page)),
    ...page.articles.flatMap((article) => toArticle(publication, article)),
  ])
  const html = [
    heading(1, titleOf(issue)),
    `<p>${escapeXml(formatIssueDate(issue.date))}</p>`,
    ...(address === undefined ? [] : [`<p><a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`]),
    ...pages,
  ]
  return htmlToMarkdown(html.join('\n')).then((markdown) => `${markdown}\n`)
}

function toArticle(publication: Publication, article: Article): readonly string[] {
  const headline = heading(3, headlineLine(article))
  if (article.status === 'withdrawn') return [headline, paragraph(article.notice)]
  const html = toArticleHtml(article, {
    // Where the paragraphs of an article are, a file cannot say.
    resolve: (target) =>
      target.startsWith('/') ? absoluteUrl(publication, `/${target.slice(1)}`) : linkOut(target),
    photoSource: () => undefined,
    headingShift: 2,
  })
  return [paragraph(article.kicker), headline, paragraph(article.subhead), html]
}

function paragraph(text: string | undefined): string {
  return text === undefined ? '' : `<p>${escapeXml(text)}</p>`
}

function linkOut(target: string): string | undefined {
  return target.startsWith('#') ? undefined : target
}

function heading(level: 1 | 2 | 3, text: string): string {
  return `<h${level}>${escapeXml(text)}</h${level}>`
}
