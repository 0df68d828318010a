import { headlineText } from '../../lib/headline.ts'
import type { RouteText } from '../../lib/layout/route-body.ts'
import type { Article } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'

interface EarProps {
  readonly article: Article
  /** As much of it as stands beside the 报头. */
  readonly text: RouteText
  readonly inFace: (text: string) => boolean
}

/** 报眼: a short piece in a box beside the 报头, with its text on the phone as well. */
export function Ear({ article, text, inFace }: EarProps) {
  return (
    <article className="ruled relative px-[0.75em] py-1 desk:mb-2 desk:py-2">
      <HeadlineStack
        article={article}
        size="brief"
        level={2}
        href={issueUrl(article.id)}
        inFace={inFace(headlineText(article))}
      />
      <GeneratedNote article={article} />
      {article.status === 'published' && <ArticleBody text={text} className="in-columns in-ear" />}
    </article>
  )
}
