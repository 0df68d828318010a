import type { Correction } from '../../lib/article-marks.ts'
import { placeName } from '../../lib/corrections.ts'
import { formatDate } from '../../lib/dates.ts'

/** 更正历史: each place that was corrected as it read before, the newest correction first. */
export function CorrectionHistory({ corrections }: { readonly corrections: readonly Correction[] }) {
  const earlier = corrections
    .flatMap(({ date, at, before }) =>
      at === undefined || before === undefined ? [] : [{ date, at, before }],
    )
    .toReversed()
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
  if (earlier.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="target cursor-pointer underlined">更正历史</summary>
      <ol className="mt-1 grid gap-3">
        {earlier.map(({ date, at, before }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was corrected never changes places
          <li key={index}>
            <p className="text-grey">
              {formatDate(date)}更正前，{placeName(at)}：
            </p>
            <p>{before}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
