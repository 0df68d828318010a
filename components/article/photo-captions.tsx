import type { Photo } from '../../lib/model.ts'
import { missingPictures } from '../../lib/taken-out.ts'
import { CaptionWords } from './caption-words.tsx'

interface PhotoCaptionsProps {
  readonly photos: readonly Photo[]
  /** Id of the list, and the beginning of each caption's own id. */
  readonly id: string
  readonly headingLevel: 2 | 3 | 4
  /** Where each caption leads to, on routes other than the article's. */
  readonly captionHref?: (index: number) => string
  readonly layout: 'list' | 'columns'
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Counts as a Chinese paper writes them up to ten: 八则. */
function formatCount(count: number): string {
  return numerals[count] ?? String(count)
}

/** 图片说明: the captions whose pictures were not supplied, together between two hairlines. */
export function PhotoCaptions({ photos, id, headingLevel, captionHref, layout }: PhotoCaptionsProps) {
  const captions = photos.flatMap((photo, index) => (photo.picture ? [] : [{ photo, index }]))
  if (captions.length === 0) return null
  const missing = missingPictures(photos)
  const Heading = `h${headingLevel}` as const
  return (
    <section aria-labelledby={id} className="rule-t rule-b my-8 py-4">
      <div className="flex flex-wrap items-baseline gap-x-[1em]">
        <Heading id={id} className="font-sans text-subhead">
          <b>图片说明（{formatCount(captions.length)}则）</b>
        </Heading>
        {missing !== undefined && <p className="text-folio text-grey">{missing}</p>}
      </div>
      <ol
        className={
          layout === 'columns' ? 'mt-3 grid gap-x-[2em] gap-y-3 desk:grid-cols-4' : 'mt-3 grid gap-y-2'
        }
      >
        {captions.map(({ photo, index }) => (
          <li
            key={index}
            id={captionHref ? undefined : `${id}-${index + 1}`}
            className="relative font-kai text-caption text-grey"
          >
            <CaptionWords
              photo={photo}
              {...(captionHref && { href: captionHref(index) })}
              textInImage={layout === 'list' ? 'inset' : 'left out'}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
