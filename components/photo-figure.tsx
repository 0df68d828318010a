import type { Photo } from '../lib/model.ts'
import { mediaUrl } from '../lib/urls.ts'

interface PhotoFigureProps {
  readonly photo: Photo
  readonly id?: string
  readonly href?: string
}

/** A photo with its caption directly below it, the credit last after one character's space. */
export function PhotoFigure({ photo, id, href }: PhotoFigureProps) {
  if (!photo.picture) return null
  const { picture } = photo
  const image = (
    <img
      src={mediaUrl(picture)}
      width={picture.width}
      height={picture.height}
      alt={photo.alt ?? photo.caption}
      loading="lazy"
      decoding="async"
      className="mx-auto block max-h-[80vh] object-contain"
    />
  )
  return (
    <figure id={id} className="my-6">
      {href ? <a href={href}>{image}</a> : image}
      <figcaption className="mt-2 font-kai text-caption text-grey">
        {photo.caption}
        {photo.credit && <span className="ms-[1em]">{photo.credit}</span>}
        {photo.textInImage && <span className="block">图内文字：{photo.textInImage}</span>}
      </figcaption>
    </figure>
  )
}
