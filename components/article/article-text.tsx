import { photoOnFirstScreen, type Stretch } from '../../lib/layout/route-body.ts'
import type { Photo } from '../../lib/model.ts'
import { ArticleBody } from './article-body.tsx'
import { EditorNote } from './editor-note.tsx'
import { PhotoCaptions } from './photo-captions.tsx'
import { PhotoFigure } from './photo-figure.tsx'

interface ArticleTextProps {
  readonly stretches: readonly Stretch[]
  /** All photos of the article, in order: a photo's number is its place here. */
  readonly photos: readonly Photo[]
  /** What ids begin with where several articles stand on one route. */
  readonly idPrefix?: string
  readonly captionsLevel: 2 | 3 | 4
  readonly editorNote?: string | undefined
  /** Whether it stands right below its headline at the top of the route. */
  readonly isAtTop?: boolean
}

/** 编者按, 正文 with its pictures, and behind it those that have no place in the text and the captions without a picture. */
export function ArticleText({
  stretches,
  photos,
  idPrefix = '',
  captionsLevel,
  editorNote,
  isAtTop = false,
}: ArticleTextProps) {
  const id = `${idPrefix}photos`
  const top = isAtTop ? photoOnFirstScreen(stretches, photos) : undefined
  const figure = (photo: Photo) => {
    const photoId = `${id}-${photos.indexOf(photo) + 1}`
    return <PhotoFigure key={photoId} photo={photo} id={photoId} isAtTop={photo === top} />
  }
  return (
    <div className="mx-auto max-w-measure text-body">
      <EditorNote note={editorNote} />
      {stretches.map((stretch, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a printed text never change places
        <div key={index}>
          <ArticleBody text={stretch.text} />
          {stretch.photos.map(figure)}
        </div>
      ))}
      {photos.filter((photo) => photo.picture && !photo.after).map(figure)}
      <PhotoCaptions photos={photos} id={id} headingLevel={captionsLevel} layout="list" />
    </div>
  )
}
