import { formatDate } from '../../lib/dates.ts'

interface PeriodNavigationProps {
  /** 年份, 月份 or 日期: what is gone through. */
  readonly name: string
  /** Years, months or days that have a route, in any order. */
  readonly periods: readonly string[]
  readonly period: string
  readonly href: (period: string) => string
  readonly word?: (period: string) => string
  /** What they are parts of. */
  readonly whole?: { readonly href: string; readonly word: string }
}

/** The years, months or days before and after that have something, not merely the next number. */
export function PeriodNavigation({
  name,
  periods,
  period,
  href,
  word = formatDate,
  whole,
}: PeriodNavigationProps) {
  const ordered = [...periods].sort()
  const place = ordered.indexOf(period)
  const previous = ordered[place - 1]
  const next = place < 0 ? undefined : ordered[place + 1]
  if (!previous && !next && !whole) return null
  return (
    <nav
      aria-label={name}
      className="heavy-rule-t mt-10 flex flex-wrap justify-between gap-x-[2em] pt-2 text-caption"
    >
      {previous ? (
        <a href={href(previous)} className="target" rel="prev">
          {word(previous)}
        </a>
      ) : (
        <span />
      )}
      {whole && (
        <a href={whole.href} className="target" rel="up">
          {whole.word}
        </a>
      )}
      {next ? (
        <a href={href(next)} className="target" rel="next">
          {word(next)}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
