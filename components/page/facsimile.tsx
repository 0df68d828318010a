import { headlineLine } from '../../lib/headline.ts'
import type { Page, Picture } from '../../lib/model.ts'
import { issueUrl, mediaUrl, wordBoxesUrl } from '../../lib/urls.ts'
import { ResponsivePicture } from '../article/responsive-picture.tsx'

/** 原版影像 with its articles' boxes as links (热区); the drawing above it scales with the picture. */
export function Facsimile({ page, image }: { readonly page: Page; readonly image: Picture }) {
  const boxes = page.articles.flatMap((article) => (article.box ? [{ article, box: article.box }] : []))
  return (
    <figure className="mb-8 desk:sticky desk:top-4 print:hidden">
      <div
        className="relative"
        // Where found words stand on it, for a reader who comes from a search (found-boxes.ts).
        {...(page.text?.boxes && !image.masks && { 'data-word-boxes': wordBoxesUrl(page.id) })}
      >
        <ResponsivePicture
          picture={image}
          use="facsimile"
          alt="原版影像"
          sizes="(min-width: 72rem) 34rem, (min-width: 64rem) 48vw, calc(100vw - 2rem)"
          isAtTop
          className="block w-full"
        />
        {boxes.length > 0 && (
          <svg viewBox="0 0 1 1" preserveAspectRatio="none" className="absolute inset-0 h-full w-full">
            <title>本版稿件</title>
            {boxes.map(({ article, box: [x, y, width, height] }) => (
              <a key={article.id} href={issueUrl(article.id)} aria-label={headlineLine(article)}>
                <rect x={x} y={y} width={width} height={height} fill="transparent" />
              </a>
            ))}
          </svg>
        )}
      </div>
      <figcaption className="mt-1 text-folio text-grey">
        原版影像{image.masks && '，灰色处不登'}
        {page.pdf && '　'}
        {page.pdf && (
          <a href={mediaUrl(page.pdf)} className="underlined">
            版面PDF
          </a>
        )}
      </figcaption>
    </figure>
  )
}
