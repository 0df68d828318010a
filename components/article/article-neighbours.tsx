import type { Article } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'

interface ArticleNeighboursProps {
  readonly previous?: Article
  readonly next?: Article
  readonly pageId: string
  readonly issueId: string
}

/** 上一篇 and 下一篇 across the pages of the issue, and the ways back. */
export function ArticleNeighbours({ previous, next, pageId, issueId }: ArticleNeighboursProps) {
  return (
    <nav aria-label="本期" className="rule-t mt-10 pt-2 text-caption print:hidden">
      {(previous || next) && (
        <ul className="grid gap-x-[2em] desk:grid-cols-2">
          {previous && (
            <li>
              <a href={issueUrl(previous.id)} className="target" rel="prev">
                上一篇：
                <HeadlineLine article={previous} />
              </a>
            </li>
          )}
          {next && (
            <li className="desk:col-start-2 desk:text-end">
              <a href={issueUrl(next.id)} className="target" rel="next">
                下一篇：
                <HeadlineLine article={next} />
              </a>
            </li>
          )}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-[2em]">
        <a href={issueUrl(pageId)} className="target">
          返回版面
        </a>
        <a href={issueUrl(issueId)} className="target">
          返回本期
        </a>
        {!next && <span className="target text-grey">本期已读完</span>}
      </p>
    </nav>
  )
}
