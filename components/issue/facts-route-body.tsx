import type { ArticleWithFacts } from '../../lib/facts.ts'
import { toSeries } from '../../lib/layout/fact-series.ts'
import type { Issue } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { anchorUrl, issueUrl } from '../../lib/urls.ts'
import { HeadlineHalves } from '../article/headline-stack.tsx'
import { FactChart } from './fact-chart.tsx'
import { FactTable } from './fact-table.tsx'

interface FactsRouteBodyProps {
  readonly issue: Issue
  readonly articles: readonly ArticleWithFacts[]
}

/** 数读 of an issue: all its facts, article by article, each leading to the sentence it was quoted from. */
export function FactsRouteBody({ issue, articles }: FactsRouteBodyProps) {
  return (
    <>
      <h1 className="font-serif text-major desk:text-major-desk">数读</h1>
      {articles.map(({ page, article }) => (
        <section
          key={article.id}
          aria-labelledby={headingId(article.id)}
          className="heavy-rule-t mt-6 mb-12 pt-2"
        >
          <h2 id={headingId(article.id)} className="font-serif text-minor">
            <a href={issueUrl(article.id)} className="target">
              <HeadlineHalves article={article} />
            </a>
          </h2>
          <p className="text-caption text-grey">{formatPageName(page)}</p>
          <FactTable facts={article.facts} factHref={(fact) => anchorUrl(article.id, fact.paragraph)} />
          {toSeries(article).map((series) => (
            <FactChart key={series.items[0]?.label} series={series} />
          ))}
        </section>
      ))}
      <p className="rule-t text-caption">
        <a href={issueUrl(issue.id)} className="target">
          返回本期
        </a>
      </p>
    </>
  )
}

function headingId(articleId: string): string {
  return `figures-${articleId.split('/').slice(1).join('-')}`
}
