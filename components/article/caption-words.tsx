import { captionLine } from '../../lib/caption.ts'
import type { Photo } from '../../lib/model.ts'
import { LatinApostrophes } from './latin-apostrophes.tsx'

interface CaptionWordsProps {
  readonly photo: Photo
  /** Where the caption leads to, on routes other than the article's. */
  readonly href?: string
  /** How 图内文字 stands in its line below; `undefined` for flush. */
  readonly textInImage?: 'inset' | 'left out'
}

/**
 * 图片说明, the credit behind it and 图内文字 below. What parts them is text and no margin, so that it is there for
 * whoever copies them or has them read aloud.
 */
export function CaptionWords({ photo, href, textInImage }: CaptionWordsProps) {
  const { caption } = photo
  return (
    <>
      {href === undefined ? (
        <LatinApostrophes text={captionLine(photo)} />
      ) : (
        <>
          <a href={href} className="block-link">
            <LatinApostrophes text={caption} />
          </a>
          {captionLine(photo).slice(caption.length)}
        </>
      )}
      {photo.textInImage && textInImage !== 'left out' && (
        <>
          {' '}
          <span className={textInImage === 'inset' ? 'block ps-[1em]' : 'block'}>
            图内文字：{photo.textInImage}
          </span>
        </>
      )}
    </>
  )
}
