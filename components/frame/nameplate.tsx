import type { Picture } from '../../lib/model.ts'
import { mediaUrl } from '../../lib/urls.ts'

interface NameplateProps {
  readonly picture: Picture
  /** What it says: the paper's name. */
  readonly name: string
}

/** 报头题字 as a picture, in the size of the type that stands around it. */
export function Nameplate({ picture, name }: NameplateProps) {
  return (
    <img
      src={mediaUrl(picture)}
      width={picture.width}
      height={picture.height}
      alt={name}
      className="h-auto max-w-full"
      style={{ width: nameplateWidth(picture) }}
    />
  )
}

/**
 * As wide as makes it 1.4 em high: a drawing that states no size of its own, or one in per cent, has no other. A
 * photograph of a 报头 is drawn no larger than it is.
 */
function nameplateWidth({ file, width, height }: Picture): string {
  const wanted = `${Math.round((140 * width) / height) / 100}em`
  return file.endsWith('.svg') ? wanted : `min(${wanted}, ${width}px)`
}
