import type { Issue, Page } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { idPrefix, issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'

/** 版面导航 to the pages, 标题导航 to the texts below on the same scroll. */
export function IssueDirectory({ issue }: { readonly issue: Issue }) {
  return (
    <div className="grid gap-x-[2rem] gap-y-6 desk:grid-cols-4">
      <nav aria-label="版面导航" className="text-caption">
        <h2 className="rule-b pb-1">
          <b>版面导航</b>
        </h2>
        <ul>
          {issue.pages.map((page) => (
            <li key={page.id}>
              <a href={issueUrl(page.id)} className="target">
                {formatPageName(page)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label="标题导航" className="text-caption desk:col-span-3">
        <h2 className="rule-b pb-1">
          <b>标题导航</b>
        </h2>
        {issue.pages.map((page) => (
          <Headlines key={page.id} page={page} isNamed={issue.pages.length > 1} />
        ))}
      </nav>
    </div>
  )
}

interface HeadlinesProps {
  readonly page: Page
  /** Whether there are other pages, so that this one must be told from them. */
  readonly isNamed: boolean
}

/** The headlines of one 版, under its name. */
function Headlines({ page, isNamed }: HeadlinesProps) {
  return (
    <>
      {isNamed && (
        <h3 className="mt-3 text-folio text-grey">
          <b>{formatPageName(page)}</b>
        </h3>
      )}
      <ul className="desk:columns-2 column-rule">
        {page.articles.map((article) => (
          <li key={article.id} className="break-inside-avoid">
            <a href={`#${idPrefix(article.id)}headline`} className="target">
              <HeadlineLine article={article} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
