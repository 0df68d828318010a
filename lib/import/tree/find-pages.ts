import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isPartialDate } from '../../dates.ts'

/** A printed page of an archive: the file that holds it. */
export interface ArchivePage {
  /** `2026-03-05`. */
  readonly issue: string
  /** Two digits, in the order of the files of a day. */
  readonly page: string
  readonly file: string
}

/** What was found in a folder. */
export interface Archive {
  readonly pages: readonly ArchivePage[]
  /** Files whose day their path does not tell. */
  readonly undated: readonly string[]
}

const readable = /\.(?:pdf|xml|html?|docx|txt)$/i
const day = /(?:^|\D)((?:19|20)\d\d)[-_年./\\]?(\d{1,2})[-_月./\\]?(\d{1,2})(?!\d)/

/**
 * The pages below a folder whose days stand in the names of folders or files: `2026-03-05/A01.pdf`, `2026/03/05/01.xml`,
 * `20260305_01.pdf`. What systems leave unseen is passed over.
 */
export function findPages(folder: string): Archive {
  const files = walk(folder, '').filter((file) => readable.test(file))
  const undated = files.filter((file) => dayOf(file) === undefined)
  const byDay = new Map<string, string[]>()
  for (const file of files) {
    const issue = dayOf(file)
    if (issue !== undefined) byDay.set(issue, [...(byDay.get(issue) ?? []), file])
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))
  const pages = days.flatMap(([issue, ofDay]) =>
    ofDay
      .toSorted(byNumbers.compare)
      .map((file, i) => ({ issue, page: String(i + 1).padStart(2, '0'), file: path.join(folder, file) })),
  )
  return { pages, undated }
}

/** A2 stands before A10. */
const byNumbers = new Intl.Collator('zh', { numeric: true })

/** The day that a path names, the last that it names first. */
function dayOf(file: string): string | undefined {
  const [, year, month = '', date = ''] = day.exec(file) ?? []
  if (year === undefined) return undefined
  const issue = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isPartialDate(issue) ? issue : undefined
}

function walk(root: string, below: string): readonly string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    if (/^[.~]|^__MACOSX$|^Thumbs\.db$/i.test(entry.name)) return []
    const file = path.join(below, entry.name)
    if (entry.isDirectory()) return walk(root, file)
    return entry.isFile() ? [file] : []
  })
}
