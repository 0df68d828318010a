import type { Picture } from '../../lib/model.ts'
import {
  type PictureUse,
  type Rendition,
  renditionFormats,
  renditionsOf,
} from '../../lib/pictures/renditions.ts'

interface ResponsivePictureProps {
  readonly picture: Picture
  readonly use: PictureUse
  readonly alt: string
  /** How wide it stands, as `sizes` says it. */
  readonly sizes: string
  /** On the first screen, where it is fetched at once. */
  readonly isAtTop?: boolean
  readonly className: string
}

/**
 * A picture in its widths and formats; its place is reserved from the start, and far below nothing is fetched. All
 * browsers of the floor know WebP: the JPEG, in one width, is for older ones and for whoever takes the picture along.
 */
export function ResponsivePicture({
  picture,
  use,
  alt,
  sizes,
  isAtTop = false,
  className,
}: ResponsivePictureProps) {
  const renditions = renditionsOf(picture, use)
  const of = (format: Rendition['format']) => renditions.filter((rendition) => rendition.format === format)
  const jpegs = of('jpg')
  return (
    <picture>
      {renditionFormats
        .filter((format) => format !== 'jpg')
        .map((format) => (
          <source key={format} type={`image/${format}`} srcSet={toSourceSet(of(format))} sizes={sizes} />
        ))}
      <img
        src={(jpegs[1] ?? jpegs[0])?.url}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={isAtTop ? 'eager' : 'lazy'}
        decoding="async"
        className={className}
      />
    </picture>
  )
}

function toSourceSet(renditions: readonly Rendition[]): string {
  return renditions.map(({ url, width }) => `${url} ${width}w`).join(', ')
}
