import { headlineLine, headlineText } from '../../lib/headline.ts'
import type { OtherPart } from '../../lib/layout/jump.ts'
import type { HeadlineSize } from '../../lib/layout/page-plan.ts'
import type { Stretch } from '../../lib/layout/route-body.ts'
import type { Article, Rank } from '../../lib/model.ts'
import { idPrefix, issueUrl } from '../../lib/urls.ts'
import { ArticleText } from '../article/article-text.tsx'
import { Byline } from '../article/byline.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { JumpLink } from '../article/jump-link.tsx'
import { OriginLines } from '../article/origin-lines.tsx'
import { WithheldNote } from '../article/withheld-note.tsx'
import { CorrectionsList } from '../listing/corrections-list.tsx'

interface ThroughArticleProps {
  readonly article: Article
  readonly stretches: readonly Stretch[]
  readonly jump: OtherPart | undefined
  readonly isWhole: boolean
  readonly inFace: (text: string) => boolean
}

const sizes: Record<Rank, HeadlineSize> = {
  lead: 'lead',
  ear: 'minor',
  major: 'major',
  normal: 'normal',
  brief: 'brief',
}

/** Size of a headline by the article's rank; what is left of a withdrawn one is small. */
export function sizeByRank({ rank, status }: Pick<Article, 'rank' | 'status'>): HeadlineSize {
  return status === 'withdrawn' ? 'brief' : sizes[rank]
}

/** One article in 整期连读; its ids begin with its page and number. */
export function ThroughArticle({ article, stretches, jump, isWhole, inFace }: ThroughArticleProps) {
  const prefix = idPrefix(article.id)
  return (
    <article className="print-columns mt-8">
      <HeadlineStack
        article={article}
        size={sizeByRank(article)}
        level={3}
        id={`${prefix}headline`}
        href={issueUrl(article.id)}
        inFace={inFace(headlineText(article))}
        align="center"
      />
      {article.status === 'published' && (
        <>
          <div className="mb-5 mt-3 text-center text-caption text-grey">
            <Byline credits={article.byline} />
            <OriginLines article={article} />
            <GeneratedNote article={article} />
          </div>
          {jump?.direction === 'back' && <JumpLink jump={jump} />}
          <WithheldNote article={article} />
          <ArticleText
            stretches={stretches}
            photos={isWhole ? article.photos : []}
            idPrefix={prefix}
            captionsLevel={4}
            editorNote={article.editorNote}
          />
          {jump?.direction === 'onward' && <JumpLink jump={jump} />}
          {!isWhole && article.online === undefined && (
            <p className="text-center text-caption">
              <a
                href={issueUrl(article.id)}
                className="target underlined"
                aria-label={`读全文：${headlineLine(article)}`}
              >
                读全文
              </a>
            </p>
          )}
          <div className="mx-auto max-w-[calc(36_*_var(--body))]">
            <CorrectionsList article={article} headingId={`${prefix}corrections`} headingLevel={4} />
          </div>
        </>
      )}
    </article>
  )
}
