interface YearNavigationProps {
  /** Years that have a route, in any order. */
  readonly years: readonly string[]
  readonly year: string
  readonly href: (year: string) => string
}

/** The years before and after that have something, not merely the next number. */
export function YearNavigation({ years, year, href }: YearNavigationProps) {
  const ordered = [...years].sort()
  const place = ordered.indexOf(year)
  const previous = ordered[place - 1]
  const next = ordered[place + 1]
  if (!previous && !next) return null
  return (
    <nav aria-label="年份" className="heavy-rule-t mt-10 flex justify-between pt-2 text-caption">
      {previous ? (
        <a href={href(previous)} className="target" rel="prev">
          {previous}年
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={href(next)} className="target" rel="next">
          {next}年
        </a>
      )}
    </nav>
  )
}
