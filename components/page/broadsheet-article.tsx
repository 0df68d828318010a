import { headlineLine, headlineText } from '../../lib/headline.ts'
import type { TypesetArticle, TypesetZones } from '../../lib/layout/column-sets.ts'
import type { PlacedArticle } from '../../lib/layout/page-plan.ts'
import type { RouteText } from '../../lib/layout/route-body.ts'
import type { Article, Photo } from '../../lib/model.ts'
import { anchorUrl, idPrefix, issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { EditorNote } from '../article/editor-note.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { Halves } from '../article/halves.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { JumpLink } from '../article/jump-link.tsx'
import { PhotoCaptions } from '../article/photo-captions.tsx'
import { WithheldNote } from '../article/withheld-note.tsx'
import { PageFigure, PageZones } from './page-zones.tsx'

/** The texts of a page's articles as they are set, by id. */
export type TypesetArticles = Readonly<Record<string, TypesetArticle>>

interface BroadsheetArticleProps {
  readonly placed: PlacedArticle
  readonly texts: TypesetArticles
  readonly inFace: (text: string) => boolean
  /** 通栏: the headline stack is centred across all columns. */
  readonly across?: boolean
}

const columnCounts: Record<number, string> = {
  1: '',
  2: 'desk:columns-set-2',
  3: 'desk:columns-set-3',
}

/**
 * One article of the typeset page. On the desk its text stands in columns, each 分题 over columns of its own, its photos
 * in them; on the phone there are the headline, the 分题 and the captions, each a way to its place in the article.
 */
export function BroadsheetArticle({ placed, texts, inFace, across = false }: BroadsheetArticleProps) {
  const { article, size, span } = placed
  const text = texts[article.id]
  const url = issueUrl(article.id)
  const photos = text?.zones ? otherPhotos(article, text.zones) : picturesOf(article)
  const sets = text?.sets ?? []
  return (
    <article>
      <div className="relative break-inside-avoid">
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
          <Lede
            text={text.lede}
            url={anchorUrl(article.id, 'p1')}
            span={span}
            onPhones={text.zones !== undefined}
          />
        )}
      </div>
      <WithheldNote article={article} />
      {text?.zones && <PageZones article={article} zones={text.zones} />}
      {sets.length === 0 && <Figures article={article} photos={photos} />}
      {sets.map((set, index) => (
        <section
          key={set.heading?.id ?? index}
          className={`relative mt-3 ${set.heading || index === 0 ? '' : 'hidden desk:block print:block'}`}
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
          <div className={`text-column ${span > 1 ? `column-rule ${columnCounts[span]}` : ''}`}>
            {index === 0 && <Figures article={article} photos={photos} />}
            <div className="hidden desk:block print:block">
              <ArticleBody text={set.text} className="in-columns" />
            </div>
          </div>
        </section>
      ))}
      {text?.cut && (
        <p className="hidden text-caption desk:block">
          <a href={url} className="target underlined" aria-label={`读全文：${headlineLine(article)}`}>
            读全文
          </a>
        </p>
      )}
      {text?.jump?.direction === 'onward' && <JumpLink jump={text.jump} className="mt-2" />}
      <PhotoCaptions
        photos={article.photos}
        id={`${idPrefix(article.id)}photos`}
        headingLevel={3}
        captionHref={(index) => anchorUrl(article.id, `photos-${index + 1}`)}
        layout={span > 1 ? 'columns' : 'list'}
      />
    </article>
  )
}

interface LedeProps {
  readonly text: RouteText
  readonly url: string
  readonly span: number
  /** Whether it stands there alone, since on the desk it is a part of the text around the photo. */
  readonly onPhones: boolean
}

/** The 导语 stands on the phone too, and leads to the text. */
function Lede({ text, url, span, onPhones }: LedeProps) {
  return (
    <div
      className={`mt-3 text-column ${onPhones ? 'desk:hidden print:hidden' : ''} ${span > 1 ? 'column-rule desk:columns-set-2' : ''}`}
    >
      <ArticleBody text={text} className="in-columns" />
      <a href={url} className="target text-caption underlined desk:hidden">
        读全文
      </a>
    </div>
  )
}

function picturesOf({ photos }: Article): readonly Photo[] {
  return photos.filter(({ picture }) => picture)
}

function otherPhotos(article: Article, { photo, second }: TypesetZones): readonly Photo[] {
  return picturesOf(article).filter((one) => one !== photo && one !== second)
}

interface FiguresProps {
  readonly article: Article
  readonly photos: readonly Photo[]
}

/** Photos in the columns of a text, each as wide as its column. */
function Figures({ article, photos }: FiguresProps) {
  return photos.map((photo) => (
    <PageFigure key={photo.picture?.file} article={article} photo={photo} span={1} />
  ))
}
