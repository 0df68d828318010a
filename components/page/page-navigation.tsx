import type { Issue, Page } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'

/** 上一版 and 下一版 within the issue, and the way back to it. */
export function PageNavigation({ issue, page }: { readonly issue: Issue; readonly page: Page }) {
  const place = issue.pages.findIndex(({ id }) => id === page.id)
  const previous = issue.pages[place - 1]
  const next = issue.pages[place + 1]
  return (
    <nav aria-label="版面导航" className="mt-6 flex flex-wrap gap-x-[2em] text-caption print:hidden">
      {previous && (
        <a href={issueUrl(previous.id)} className="target" rel="prev">
          上一版：{formatPageName(previous)}
        </a>
      )}
      {next && (
        <a href={issueUrl(next.id)} className="target" rel="next">
          下一版：{formatPageName(next)}
        </a>
      )}
      <a href={issueUrl(issue.id)} className="target">
        返回本期
      </a>
      <print-entry data-word="打印本版" />
    </nav>
  )
}
