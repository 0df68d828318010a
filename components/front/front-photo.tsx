import type { Photo } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { CaptionWords } from '../article/caption-words.tsx'
import { ResponsivePicture } from '../article/responsive-picture.tsx'

interface FrontPhotoProps {
  readonly articleId: string
  readonly photo: Photo
  /** How wide its column stands on the desk, as `sizes` says it. */
  readonly column: string
  readonly isAtTop?: boolean
  readonly isOnPhones?: boolean
}

/** A photo as wide as its column; a portrait in less than half of it, with the text beside. */
export function FrontPhoto({
  articleId,
  photo,
  column,
  isAtTop = false,
  isOnPhones = true,
}: FrontPhotoProps) {
  const { picture } = photo
  if (!picture) return null
  const isPortrait = picture.height > picture.width
  return (
    <figure
      className={`my-2 desk:my-3 ${isOnPhones ? '' : 'hidden desk:block'} ${isPortrait ? 'w-[38%] desk:float-left desk:me-[1.5rem] desk:mt-1 desk:w-[45%]' : ''}`}
    >
      <a href={issueUrl(articleId)}>
        <ResponsivePicture
          picture={picture}
          use="photo"
          alt={photo.alt ?? photo.caption}
          sizes={`(min-width: 64rem) ${column}, calc(100vw - 2rem)`}
          isAtTop={isAtTop}
          className="block w-full"
        />
      </a>
      <figcaption className="mt-1 text-folio text-grey">
        <CaptionWords photo={photo} textInImage="left out" />
      </figcaption>
    </figure>
  )
}
