import type { CSSProperties } from 'react'
import { headlineHalves, headlineLabel, headlineLine } from '../../lib/headline.ts'
import { breakingHalves, longestLine } from '../../lib/layout/headline-fit.ts'
import type { HeadlineSize } from '../../lib/layout/page-plan.ts'
import type { ArticleEntry } from '../../lib/model.ts'
import { HeadlineLabel } from '../frame/headline-line.tsx'
import { Halves } from './halves.tsx'
import { LatinApostrophes } from './latin-apostrophes.tsx'

interface HeadlineStackProps {
  readonly article: ArticleEntry
  readonly size: HeadlineSize
  /** Level of the heading in its route. */
  readonly level: 1 | 2 | 3
  /** Where the headline leads to; on the article's own page nowhere. */
  readonly href?: string
  /** Id for in-page links to it. */
  readonly id?: string
  /** Whether the headline face has all of its characters. */
  readonly inFace: boolean
  readonly align?: 'center' | 'start'
}

const sizes: Record<HeadlineSize, string> = {
  lead: 'text-lead desk:text-lead-desk',
  major: 'text-major desk:text-major-desk',
  normal: 'text-normal desk:text-normal-desk',
  minor: 'text-minor desk:text-minor-desk',
  brief: 'text-brief desk:text-brief-desk',
}

/**
 * 引题, 主题 and 副题, blanks between them for whoever reads the texts alone. Under a headline that stands flush left,
 * kicker and subhead are two characters in.
 */
export function HeadlineStack({
  article,
  size,
  level,
  href,
  id,
  inFace,
  align = 'start',
}: HeadlineStackProps) {
  const Heading = `h${level}` as const
  const isLarge = size === 'lead' || size === 'major'
  const side = align === 'center' ? 'text-center' : isLarge ? 'ps-[2em]' : ''
  const isWithdrawn = article.status === 'withdrawn'
  const label = headlineLabel(article)
  // Halves side by side that would touch both edges stand better one above the other.
  const halves = headlineHalves(article)
  const edges = align === 'center' && halves.length > 1
  const longest = { '--longest': longestLine(halves) + (edges ? 0.5 : 0) } as CSSProperties
  return (
    <hgroup className={`relative ${align === 'center' ? 'text-center' : ''}`}>
      {label && (
        <>
          <p>
            <HeadlineLabel text={label} />
          </p>{' '}
        </>
      )}
      {article.kicker && !isWithdrawn && (
        <>
          <p className={`${isLarge ? 'text-kicker desk:text-kicker-desk' : 'text-caption'} ${side}`}>
            <LatinApostrophes text={article.kicker} />
          </p>{' '}
        </>
      )}
      <Heading
        id={id}
        className={`${sizes[size]} ${inFace ? 'font-headline' : 'font-serif'} ${edges ? 'px-[0.25em]' : ''}`}
        style={longest}
      >
        {href ? (
          <a href={href} className="block-link" aria-label={headlineLine(article)}>
            <HeadlineHalves article={article} />
          </a>
        ) : (
          <HeadlineHalves article={article} />
        )}
      </Heading>
      {article.subhead && !isWithdrawn && (
        <>
          {' '}
          <p
            className={`font-kai text-grey ${isLarge ? 'text-subhead desk:text-subhead-desk mt-2' : 'text-caption mt-1'} ${side}`}
          >
            <LatinApostrophes text={article.subhead} />
          </p>
        </>
      )}
    </hgroup>
  )
}

/** The halves of an article's 主题. */
export function HeadlineHalves({ article }: { readonly article: ArticleEntry }) {
  return <Halves halves={breakingHalves(headlineHalves(article))} />
}
