import { headlineLine, headlineText } from '../../lib/headline.ts'
import type { TypesetArticle } from '../../lib/layout/column-sets.ts'
import type { PlacedArticle } from '../../lib/layout/page-plan.ts'
import type { RouteText } from '../../lib/layout/route-body.ts'
import { anchorUrl, idPrefix, issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { EditorNote } from '../article/editor-note.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { Halves } from '../article/halves.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { JumpLink } from '../article/jump-link.tsx'
import { PhotoCaptions } from '../article/photo-captions.tsx'
import { PhotoFigure } from '../article/photo-figure.tsx'
import { WithheldNote } from '../article/withheld-note.tsx'

/** The texts of a page's articles as they are set, by id. */
export type TypesetArticles = Readonly<Record<string, TypesetArticle>>

interface BroadsheetArticleProps {
  readonly placed: PlacedArticle
  readonly texts: TypesetArticles
  readonly inFace: (text: string) => boolean
  /** 通栏: the headline stack is centred across all columns. */
  readonly across?: boolean
  /** On the desk the headline stands in the first column, the text in the others. */
  readonly headlineBeside?: boolean
}

const beside: Record<number, string> = {
  1: 'desk:grid desk:grid-cols-2 desk:gap-x-[2rem]',
  3: 'desk:grid desk:grid-cols-4 desk:gap-x-[2rem]',
}
const besideText: Record<number, string> = { 1: '', 3: 'desk:col-span-3' }
const photoGrids: Record<number, string> = {
  1: '',
  2: 'grid-cols-2',
  3: 'grid-cols-2 desk:grid-cols-3',
  4: 'grid-cols-2 desk:grid-cols-4',
}
// On the desk a photo takes one column of the four, on the phone half of the width or all of it.
const columnSize = '(min-width: 64rem) 16rem, calc(100vw - 2rem)'
const photoSizes: Record<number, string> = {
  2: '(min-width: 64rem) 16rem, calc(50vw - 2rem)',
  3: '(min-width: 64rem) 16rem, calc(50vw - 2rem)',
  4: '(min-width: 64rem) 16rem, calc(50vw - 2rem)',
}
const columnCounts: Record<number, string> = {
  1: '',
  2: 'desk:columns-set-2',
  3: 'desk:columns-set-3',
  4: 'desk:columns-set-4',
}

/**
 * One article of the typeset page. On the desk its text stands in columns, each 分题 over columns of its own; on
 * the phone there are the headline, the 分题 and the captions, each a way to its place in the article.
 */
export function BroadsheetArticle({
  placed,
  texts,
  inFace,
  across = false,
  headlineBeside = false,
}: BroadsheetArticleProps) {
  const { article, size, span } = placed
  const text = texts[article.id]
  const url = issueUrl(article.id)
  return (
    <article className={headlineBeside ? beside[span] : ''}>
      <div className="relative">
        <HeadlineStack
          article={article}
          size={size}
          level={2}
          href={url}
          inFace={inFace(headlineText(article))}
          align={across ? 'center' : 'start'}
        />
        <GeneratedNote article={article} isCentred={across} />
        {text?.jump?.direction === 'back' && <JumpLink jump={text.jump} className="mt-2 relative" />}
        <EditorNote note={article.editorNote} className="hidden text-caption desk:block print:block" />
        {text && text.lede.blocks.length > 0 && (
          <Lede text={text.lede} url={anchorUrl(article.id, 'p1')} span={span} />
        )}
      </div>
      <div className={headlineBeside ? `desk:-mt-5 ${besideText[span]}` : ''}>
        <WithheldNote article={article} />
        {text?.sets.map((set, index) => (
          <section
            key={set.heading?.id ?? index}
            className={`relative mt-5 ${set.heading ? '' : 'hidden desk:block print:block'}`}
          >
            {set.heading && (
              <h3
                className={`rule-t mb-3 pt-4 text-section ${across ? 'desk:text-center' : ''} ${inFace(set.heading.halves.join('')) ? 'font-headline' : 'font-serif'}`}
              >
                <a href={anchorUrl(article.id, set.heading.id)} className="block-link">
                  <Halves halves={set.heading.halves} />
                </a>
              </h3>
            )}
            <div className={`column-rule hidden text-column desk:block print:block ${columnCounts[span]}`}>
              <ArticleBody text={set.text} className="in-columns" />
            </div>
          </section>
        ))}
        {text?.cut && (
          <p className="mt-2 hidden text-caption desk:block">
            <a href={url} className="target underlined" aria-label={`读全文：${headlineLine(article)}`}>
              读全文
            </a>
          </p>
        )}
        {text?.jump?.direction === 'onward' && <JumpLink jump={text.jump} className="mt-2" />}
        <Photos placed={placed} />
      </div>
    </article>
  )
}

interface LedeProps {
  readonly text: RouteText
  readonly url: string
  readonly span: number
}

/** The 导语 stands on the phone too, and leads to the text. */
function Lede({ text, url, span }: LedeProps) {
  return (
    <div className={`column-rule mt-5 text-column ${columnCounts[Math.min(span, 2)]}`}>
      <ArticleBody text={text} className="in-columns" />
      <a href={url} className="target text-caption underlined desk:hidden">
        读全文
      </a>
    </div>
  )
}

function Photos({ placed: { article, span } }: { readonly placed: PlacedArticle }) {
  const captionId = `${idPrefix(article.id)}photos`
  const href = (index: number) => anchorUrl(article.id, `photos-${index + 1}`)
  const withPicture = article.photos.flatMap((photo, index) => (photo.picture ? [{ photo, index }] : []))
  return (
    <>
      {withPicture.length > 0 && (
        <div className={`grid gap-x-[2rem] ${photoGrids[span]}`}>
          {withPicture.map(({ photo, index }) => (
            <PhotoFigure
              key={index}
              photo={photo}
              href={href(index)}
              sizes={photoSizes[span] ?? columnSize}
            />
          ))}
        </div>
      )}
      <PhotoCaptions
        photos={article.photos}
        id={captionId}
        headingLevel={3}
        captionHref={href}
        layout={span > 2 ? 'columns' : 'list'}
      />
    </>
  )
}
