import { formatIssueDate } from '../../lib/dates.ts'
import { groupByIssue, type ListedArticle } from '../../lib/listing/sections.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'

/** Articles below the issues they stood in: its day and title once, then each headline with its page. */
export function ArticlesByIssue({ articles }: { readonly articles: readonly ListedArticle[] }) {
  return groupByIssue(articles).map(([issue, ofIssue]) => (
    <section
      key={issue.id}
      aria-labelledby={issue.id}
      className="rule-b grid gap-x-[2rem] py-3 last:no-rule desk:grid-cols-[13em_1fr]"
    >
      <h3 id={issue.id} className="text-caption">
        <a href={issueUrl(issue.id)} className="target flex-col items-start">
          <span className="text-grey">{formatIssueDate(issue.date)}</span>
          {issue.title}
        </a>
      </h3>
      <ul>
        {ofIssue.map(({ article, page }) => (
          <li key={article.id} className="flex flex-wrap items-center gap-x-[1em] pb-1">
            <a href={issueUrl(article.id)} className="target font-serif text-brief">
              <HeadlineLine article={article} />
            </a>
            <span className="text-caption text-grey">{formatPageName(page)}</span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
