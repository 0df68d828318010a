import type { Archive, Correction } from '../model.ts'
import { type ListedArticle, listedArticles } from './sections.ts'

/** A correction with the article that it corrects. */
export interface ListedCorrection extends ListedArticle {
  readonly correction: Correction
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
    years.set(year, [...(years.get(year) ?? []), listed])
  }
  return years
}
