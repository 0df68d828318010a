import { formatDate } from '../../lib/dates.ts'
import type { Correction } from '../../lib/model.ts'

interface CorrectionsListProps {
  readonly corrections: readonly Correction[]
  readonly headingId: string
}

/** 更正 of one article. */
export function CorrectionsList({ corrections, headingId }: CorrectionsListProps) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="heavy-rule-t my-8 pt-3 text-caption">
      <h2 id={headingId}>
        <b>更正</b>
      </h2>
      <ul className="mt-2 grid gap-2">
        {corrections.map(({ date, text }) => (
          <li key={`${date}${text}`}>
            <span className="text-grey">已于{formatDate(date)}更正：</span>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
