import { headlineLabel, headlineText } from '../../lib/headline.ts'
import type { ArticleEntry } from '../../lib/model.ts'
import { LatinApostrophes } from '../article/latin-apostrophes.tsx'

/** A headline in one line of a list, 广告 before that of an advertisement; both are part of a link's name. */
export function HeadlineLine({ article }: { readonly article: ArticleEntry }) {
  const label = headlineLabel(article)
  const words = <LatinApostrophes text={headlineText(article)} />
  if (label === undefined) return words
  // One box, so that the blank stays between the two where the line is a row of boxes.
  return (
    <span>
      <HeadlineLabel text={label} /> {words}
    </span>
  )
}

/** 广告 in a hairline box, smaller than the headline that it stands before. */
export function HeadlineLabel({ text }: { readonly text: string }) {
  return <span className="ruled px-[0.3em] font-sans text-folio text-grey">{text}</span>
}
