import type { Archive } from '../../model.ts'
import {
  groupByYear,
  toMovedData,
  toPublicationData,
  toYearData,
} from '../../sharing/take-along/issue-data.ts'
import type { PublishedFile } from '../../store/write-at.ts'
import { issueDataUrl, publicationDataUrl, yearDataUrl } from '../../urls.ts'

/** The static JSON of the publication and of each year, and where issues moved to; that of an issue is among its own files. */
export function toDataFiles(archive: Archive): readonly PublishedFile[] {
  const years = [...groupByYear(archive.issues)].map(([year, issues]) => ({
    url: yearDataUrl(year),
    content: formatJson(toYearData(year, issues)),
  }))
  const moved = archive.issues.flatMap(({ id, formerly = [] }) =>
    formerly.map((former) => ({ url: issueDataUrl(former), content: formatJson(toMovedData(former, id)) })),
  )
  return [{ url: publicationDataUrl, content: formatJson(toPublicationData(archive)) }, ...years, ...moved]
}

/** JSON a person can read, with a line for each value. */
export function formatJson(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`
}
