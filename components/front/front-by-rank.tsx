import { headlineText } from '../../lib/headline.ts'
import type { HeadlineSize } from '../../lib/layout/page-plan.ts'
import type { FrontArticle, FrontPage } from '../../lib/layout/typeset-front.ts'
import type { Issue } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { IssueWays } from '../issue/issue-ways.tsx'

interface FrontByRankProps {
  readonly issue: Issue
  readonly front: FrontPage
  readonly inFace: (text: string) => boolean
}

/** The latest issue by rank: 头条 with its lede, 要闻 and the rest beside it, 简讯 in one line each below. */
export function FrontByRank({ issue, front, inFace }: FrontByRankProps) {
  const { leads, majors, normals, briefs } = front
  const firstPage = issue.pages[0]
  return (
    <>
      <div className="grid gap-x-[2rem] gap-y-8 desk:grid-cols-3">
        <div className="desk:col-span-2">
          {leads.map((lead) => (
            <Piece key={lead.article.id} piece={lead} size="lead" inFace={inFace} withLede />
          ))}
          {firstPage && <IssueWays issueId={issue.id} pageId={firstPage.id} />}
        </div>
        {majors.length > 0 && (
          <PieceList
            name="要闻"
            pieces={majors}
            size="normal"
            inFace={inFace}
            className="desk:rule-l desk:ps-[2rem]"
          />
        )}
      </div>
      {normals.length > 0 && (
        <div className="heavy-rule-t mt-8 grid gap-x-[2rem] gap-y-6 pt-6 desk:grid-cols-2">
          {normals.map((normal, index) => (
            <Piece
              key={normal.article.id}
              piece={normal}
              size={index % 2 === 0 ? 'normal' : 'minor'}
              inFace={inFace}
              withLede
            />
          ))}
        </div>
      )}
      {briefs.length > 0 && (
        <PieceList
          name="简讯"
          pieces={briefs}
          size="brief"
          inFace={inFace}
          className="heavy-rule-t mt-8 pt-3"
        />
      )}
    </>
  )
}

interface PieceProps {
  readonly piece: FrontArticle
  readonly size: HeadlineSize
  readonly inFace: (text: string) => boolean
  readonly withLede?: boolean
}

function Piece({ piece: { article, lede }, size, inFace, withLede = false }: PieceProps) {
  return (
    <article className="relative">
      <HeadlineStack
        article={article}
        size={size}
        level={2}
        href={issueUrl(article.id)}
        inFace={inFace(headlineText(article))}
      />
      <GeneratedNote article={article} />
      {withLede && lede.blocks.length > 0 && (
        <div className="mt-3">
          <ArticleBody text={lede} className={size === 'lead' ? 'text-body' : 'in-columns'} />
        </div>
      )}
    </article>
  )
}

interface PieceListProps {
  readonly name: string
  readonly pieces: readonly FrontArticle[]
  readonly size: HeadlineSize
  readonly inFace: (text: string) => boolean
  readonly className: string
}

function PieceList({ name, pieces, size, inFace, className }: PieceListProps) {
  return (
    <section aria-label={name} className={className}>
      <p className="text-caption">
        <b>{name}</b>
      </p>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.article.id} className="rule-b py-3 last:no-rule">
            <Piece piece={piece} size={size} inFace={inFace} />
          </li>
        ))}
      </ul>
    </section>
  )
}
