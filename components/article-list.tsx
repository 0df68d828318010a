import { formatIssueDate } from '../lib/dates.ts'
import { headlineText } from '../lib/headline.ts'
import type { ListedArticle } from '../lib/listing/sections.ts'
import { formatPageName } from '../lib/page-name.ts'
import { issueUrl } from '../lib/urls.ts'

/** Articles one below the other: headline, and one line of 期 · 版 · 日期 as known. */
export function ArticleList({ articles }: { readonly articles: readonly ListedArticle[] }) {
  return (
    <ul>
      {articles.map(({ article, page, issue }) => (
        <li key={article.id} className="rule-b py-3 last:no-rule">
          <h3 className="font-serif text-minor">
            <a href={issueUrl(article.id)} className="target">
              {headlineText(article)}
            </a>
          </h3>
          <p className="text-caption text-grey">
            {article.kind === 'advertisement' && '广告 · '}
            {issue.title} · {formatPageName(page)} · {formatIssueDate(issue.date)}
          </p>
        </li>
      ))}
    </ul>
  )
}
