import { asPrintedLines, correctionText, correctionWord } from '../../lib/corrections.ts'
import { formatDate } from '../../lib/dates.ts'
import type { Article } from '../../lib/model.ts'
import { CorrectionHistory } from './correction-history.tsx'
import { CorrectionWords } from './correction-words.tsx'

interface CorrectionsListProps {
  readonly article: Pick<Article, 'corrections' | 'asPrinted'>
  readonly headingId: string
  readonly headingLevel: 2 | 4
  /** Of which part of a piece that jumps, where it is not the one that the route is of. */
  readonly of?: string
  /** Whether 更正历史 stands below. */
  readonly withHistory?: boolean
}

/** 更正 of one article, and what outside of its text is printed as it is. */
export function CorrectionsList({
  article,
  headingId,
  headingLevel,
  of,
  withHistory = false,
}: CorrectionsListProps) {
  const { corrections } = article
  const asPrinted = asPrintedLines(article)
  if (corrections.length === 0 && asPrinted.length === 0) return null
  const Heading = `h${headingLevel}` as const
  return (
    <section aria-labelledby={headingId} className="heavy-rule-t my-8 pt-3 text-caption">
      <Heading id={headingId}>
        <b>
          {corrections.length > 0 ? '更正' : '说明'}
          {of !== undefined && `（${of}）`}
        </b>
      </Heading>
      <ul className="mt-2 grid gap-2">
        {corrections.map((correction) => (
          <li key={`${correction.date}${correctionText(correction)}`}>
            <span className="text-grey">
              已于{formatDate(correction.date)}
              {correctionWord(correction)}：
            </span>
            <CorrectionWords correction={correction} />
          </li>
        ))}
        {asPrinted.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {withHistory && <CorrectionHistory corrections={corrections} />}
    </section>
  )
}
