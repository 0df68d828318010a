import type { Archive } from '../model.ts'
import { groupByYear, toPublicationData, toYearData } from '../sharing/take-along/issue-data.ts'
import { publicationDataUrl, yearDataUrl } from '../urls.ts'
import { writeAt } from './write-at.ts'

/** Writes the static JSON of the publication and of each year; that of an issue is among its own files. */
export async function writeData(archive: Archive, outDirectory: string): Promise<void> {
  await writeAt(outDirectory, publicationDataUrl, formatJson(toPublicationData(archive)))
  for (const [year, issues] of groupByYear(archive.issues)) {
    await writeAt(outDirectory, yearDataUrl(year), formatJson(toYearData(year, issues)))
  }
}

/** JSON a person can read, with a line for each value. */
export function formatJson(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`
}
