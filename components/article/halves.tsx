import { Fragment } from 'react'
import { LatinApostrophes } from './latin-apostrophes.tsx'

/**
 * The halves of a 主题 or 分题, each whole, parted by a space that is text: it is copied, read aloud and part of a link's
 * name. As an ordinary space it is not there at a line's end, so that halves one above the other stay centred.
 */
export function Halves({ halves }: { readonly halves: readonly string[] }) {
  if (halves.length === 1) return <LatinApostrophes text={halves[0] ?? ''} />
  return (
    <span className="halves">
      {halves.map((half, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the halves of a printed headline never change places
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className="half">
            <LatinApostrophes text={half} />
          </span>
        </Fragment>
      ))}
    </span>
  )
}
