import { eachDayOfMonth } from './dates.ts'
import type { FormerName, Issue, PartialDate, Publication } from './model.ts'

/**
 * The publication as it was on the day of an issue: an old issue is shown, cited and described by the name that the paper
 * bore then, with the 报头 and identifiers of that name. A date that does not tell which name it was leaves all three unknown.
 */
export function paperOf(publication: Publication, { date }: Pick<Issue, 'date'>): Publication {
  const { names = [], newspaper, nameplate, identifiers, ...site } = publication
  const name = nameOn(names, date)
  if (name === 'today') {
    const today = { ...(newspaper !== undefined && { newspaper }), ...(nameplate && { nameplate }) }
    return { ...site, ...today, identifiers }
  }
  if (name === 'unknown') return { ...site, identifiers: [] }
  const { until: _until, ...ofDay } = name
  return { ...site, ...ofDay }
}

/** The name that the paper bore before, if an issue is known to be of that time. */
export function formerNameOn(
  { names = [] }: Pick<Publication, 'names'>,
  date: PartialDate | undefined,
): FormerName | undefined {
  const name = nameOn(names, date)
  return typeof name === 'string' ? undefined : name
}

/** Names from the oldest on; a name was borne to the end of its `until`, be that a day, a month or a year. */
function nameOn(
  names: readonly FormerName[],
  date: PartialDate | undefined,
): FormerName | 'today' | 'unknown' {
  if (names.length === 0) return 'today'
  if (date === undefined) return 'unknown'
  const inOrder = names.toSorted((a, b) => (lastDay(a.until) < lastDay(b.until) ? -1 : 1))
  const first = inOrder.find(({ until }) => lastDay(until) >= date)
  const last = inOrder.find(({ until }) => lastDay(until) >= lastDay(date))
  if (first !== last) return 'unknown'
  return first ?? 'today'
}

// As text a date that is cut short stands before all that it may be, so only its end needs to be filled in.
function lastDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? (eachDayOfMonth(date).at(-1) ?? date) : date
}
