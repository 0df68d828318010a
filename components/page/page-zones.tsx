import type { TypesetZones } from '../../lib/layout/column-sets.ts'
import type { Article, Photo } from '../../lib/model.ts'
import { anchorUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { CaptionWords } from '../article/caption-words.tsx'
import { ResponsivePicture } from '../article/responsive-picture.tsx'

interface PageZonesProps {
  readonly article: Article
  readonly zones: TypesetZones
}

/** The opening of a 头条 around its photo: text beside it, and in two columns below; on the phone the photos alone. */
export function PageZones({ article, zones }: PageZonesProps) {
  const { photo, second, span, beside, below } = zones
  return (
    <div className="mt-4 grid gap-x-[2rem] text-column desk:grid-cols-3">
      <div className={`order-last desk:order-none ${span === 2 ? '' : 'desk:order-last desk:col-span-2'}`}>
        <div
          className={`hidden desk:block print:block ${span === 2 ? '' : 'column-rule desk:columns-set-2'}`}
        >
          <ArticleBody text={beside} className="in-columns" />
          {span === 1 && below.blocks.length > 0 && <ArticleBody text={below} className="in-columns" />}
        </div>
        {second && <PageFigure article={article} photo={second} span={1} />}
      </div>
      <div className={span === 2 ? 'desk:col-span-2' : ''}>
        <PageFigure article={article} photo={photo} span={span} />
        {span === 2 && below.blocks.length > 0 && (
          <div className="column-rule hidden desk:columns-set-2 desk:block print:block">
            <ArticleBody text={below} className="in-columns" />
          </div>
        )}
      </div>
    </div>
  )
}

interface PageFigureProps {
  readonly article: Article
  readonly photo: Photo
  /** Columns that it takes on the desk. */
  readonly span: 1 | 2
}

/** A photo of the typeset page at the width of its columns, on the phone at full width, its caption directly below. */
export function PageFigure({ article, photo, span }: PageFigureProps) {
  if (!photo.picture) return null
  const width = span === 2 ? '46rem' : '22rem'
  return (
    <figure className="mb-4 mt-1 break-inside-avoid print:max-w-[22rem]">
      <a href={anchorUrl(article.id, `photos-${article.photos.indexOf(photo) + 1}`)}>
        <ResponsivePicture
          picture={photo.picture}
          use="photo"
          alt={photo.alt ?? photo.caption}
          sizes={`(min-width: 64rem) ${width}, calc(100vw - 2rem)`}
          className="block w-full"
        />
      </a>
      <figcaption className="mt-1 font-kai text-folio text-grey">
        <CaptionWords photo={photo} />
      </figcaption>
    </figure>
  )
}
