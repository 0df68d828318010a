import type { Photo } from '../../lib/model.ts'
import { CaptionWords } from './caption-words.tsx'
import { ResponsivePicture } from './responsive-picture.tsx'

interface PhotoFigureProps {
  readonly photo: Photo
  readonly id?: string
  readonly href?: string
  /** How wide it stands, as `sizes` says it; the measure of the text if absent. */
  readonly sizes?: string
  readonly isAtTop?: boolean
}

const measure = '(min-width: 44rem) 41rem, calc(100vw - 2rem)'

/** A photo with its caption directly below it, the credit last after one character's space. */
export function PhotoFigure({ photo, id, href, sizes = measure, isAtTop = false }: PhotoFigureProps) {
  if (!photo.picture) return null
  const image = (
    <ResponsivePicture
      picture={photo.picture}
      use="photo"
      alt={photo.alt ?? photo.caption}
      sizes={sizes}
      isAtTop={isAtTop}
      className="mx-auto block max-h-[80vh] object-contain"
    />
  )
  return (
    <figure id={id} className="my-6">
      {href ? <a href={href}>{image}</a> : image}
      <figcaption className="mt-2 font-kai text-caption text-grey">
        <CaptionWords photo={photo} />
      </figcaption>
    </figure>
  )
}
