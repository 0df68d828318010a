import type { Correction } from '../article-marks.ts'
import { monthOf } from '../dates.ts'
import type { Archive } from '../model.ts'
import { type ListedArticle, listedArticles } from './sections.ts'

/** A correction with the article that it corrects. */
export interface ListedCorrection extends ListedArticle {
  readonly correction: Correction
}

/** A year with more corrections is listed by the month. */
export const longestYear = 100

/**
 * Corrections by the period in which they were made, the newest first: years, and after a year with more than
 * `longestYear` its months.
 */
export function correctionsByPeriod(archive: Archive): ReadonlyMap<string, readonly ListedCorrection[]> {
  const periods = new Map<string, ListedCorrection[]>()
  for (const [year, ofYear] of correctionsByYear(archive)) {
    periods.set(year, ofYear)
    if (ofYear.length <= longestYear) continue
    for (const listed of ofYear) {
      const month = monthOf(listed.correction.date)
      if (month !== undefined) periods.set(month, [...(periods.get(month) ?? []), listed])
    }
  }
  return periods
}

/** The months of a year that is listed by the month, the newest first; none of any other period. */
export function monthsOfPeriod(
  periods: ReadonlyMap<string, readonly ListedCorrection[]>,
  period: string,
): readonly string[] {
  return [...periods.keys()].filter((other) => other.length === 7 && other.startsWith(`${period}-`))
}

/** All corrections by the year in which they were made, the newest first in both. */
export function correctionsByYear(archive: Archive): Map<string, ListedCorrection[]> {
  const all = [...listedArticles(archive)].flatMap((listed) =>
    listed.article.corrections.map((correction) => ({ ...listed, correction })),
  )
  all.sort((a, b) => b.correction.date.localeCompare(a.correction.date))
  const years = new Map<string, ListedCorrection[]>()
  for (const listed of all) {
    const year = listed.correction.date.slice(0, 4)
    const ofYear = years.get(year)
    if (ofYear) ofYear.push(listed)
    else years.set(year, [listed])
  }
  return years
}
