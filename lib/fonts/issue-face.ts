import { toText } from '../body/print/to-text.ts'
import { headlineText } from '../headline.ts'
import { type Article, type Issue, type Publication, ranks } from '../model.ts'
import { type HeadlineFace, headlineFace } from './headline-face.ts'

/**
 * The headline face of an issue. First what every page of it shows (title, label, slogans, the masthead),
 * then the lead articles with their 分题, then all other headlines by rank.
 */
export function issueFace(publication: Publication, issue: Issue): HeadlineFace {
  return headlineFace(issue.id, issueHeadlines(publication, issue))
}

/** The texts that want an issue's headline face, the most important first. */
export function issueHeadlines(publication: Publication, issue: Issue): string[] {
  const articles = issue.pages.flatMap((page) => page.articles)
  const label = issue.label === undefined ? [] : [issue.label]
  return [
    issue.title,
    ...label,
    ...issue.slogans,
    publication.title,
    ...ranks.flatMap((rank) => articles.filter((article) => article.rank === rank).flatMap(articleHeadlines)),
  ]
}

function articleHeadlines(article: Article): string[] {
  const headline = headlineText(article)
  if (article.rank !== 'lead' || article.status === 'withdrawn') return [headline]
  const headings = article.body.blocks.filter(({ type }) => type === 'heading')
  return [headline, ...headings.map((heading) => toText(heading))]
}
