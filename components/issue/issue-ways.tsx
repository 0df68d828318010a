import { issueUrl } from '../../lib/urls.ts'

interface IssueWaysProps {
  readonly issueId: string
  readonly pageId: string
  readonly articleId?: string
}

/** The ways into the latest issue: 读全文, 看版面, 整期连读. */
export function IssueWays({ issueId, pageId, articleId }: IssueWaysProps) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-[2em] text-caption">
      <a href={issueUrl(articleId ?? issueId)} className="target underlined">
        <b>{articleId ? '读全文' : '整期连读'}</b>
      </a>
      <a href={issueUrl(pageId)} className="target underlined">
        <b>看版面</b>
      </a>
    </p>
  )
}
