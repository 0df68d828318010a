import { headlineText } from '../../lib/headline.ts'
import { frontPhoto } from '../../lib/layout/front-heights.ts'
import type { FrontArticle } from '../../lib/layout/typeset-front.ts'
import { issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { FrontPhoto } from './front-photo.tsx'

interface FrontPieceProps {
  readonly piece: FrontArticle
  readonly inFace: (text: string) => boolean
}

/** 头条: its headline, its photo over the width of its column, and text in two columns. */
export function FrontLead({ piece: { article, text }, inFace }: FrontPieceProps) {
  const photo = frontPhoto(article)
  return (
    <article className="relative">
      <Headline piece={{ article, size: 'lead', text }} inFace={inFace} />
      {photo && <FrontPhoto articleId={article.id} photo={photo} column="41rem" isAtTop />}
      {text.blocks.length > 0 && (
        <div className="column-rule mt-3 columns-set-2 text-column">
          <ArticleBody text={text} className="in-columns lead-opening" />
        </div>
      )}
    </article>
  )
}

/**
 * Another article of the front page. 二条 has its photo, 图片新闻 too; its text is two lines, a 简讯 has none. A
 * phone shows the headlines, and pictures of 图片新闻. */
export function FrontPiece({ piece, inFace }: FrontPieceProps) {
  const { article, size, text } = piece
  const photo = size === 'major' || article.kind === 'photo' ? frontPhoto(article) : undefined
  const isShort = size === 'brief'
  return (
    <article className="relative flow-root min-h-(--target) py-1.5 desk:py-0">
      <Headline piece={piece} inFace={inFace} />
      {photo && (
        <FrontPhoto
          articleId={article.id}
          photo={photo}
          column="26rem"
          isOnPhones={article.kind === 'photo'}
        />
      )}
      {!isShort && text.blocks.length > 0 && (
        <ArticleBody text={text} className="in-columns two-lines desk-only mt-1" />
      )}
    </article>
  )
}

function Headline({ piece: { article, size }, inFace }: FrontPieceProps) {
  return (
    <>
      <HeadlineStack
        article={article}
        size={size}
        level={2}
        href={issueUrl(article.id)}
        inFace={inFace(headlineText(article))}
      />
      <GeneratedNote article={article} />
    </>
  )
}
