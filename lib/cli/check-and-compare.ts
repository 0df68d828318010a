import { outDirectory } from '../build/out-directory.ts'
import { setCheckedContent } from '../build-environment.ts'
import { type CheckOptions, type ContentCheck, checkContent } from '../content/check-content.ts'
import { writeMarks } from '../guard/check-numbers.ts'
import { checkAddresses, checkPublished, openBuilt, openNamed } from '../guard/check-published.ts'
import { openPublishedFolder, type PublishedNewspaper } from '../guard/published-folder.ts'
import { repairMarks } from '../guard/repair-marks.ts'
import type { Archive } from '../model.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { noticeOf } from '../problems/notices.ts'
import { phrase } from '../problems/phrases.ts'
import { isError, type Problem, sortProblems } from '../problems/problem.ts'

/** What the command `check` may be told. */
export interface Comparison extends Pick<CheckOptions, 'onProgress'> {
  /** The folder or the address of the site to compare with; the one that was built last if absent. */
  readonly against?: string
  /** Whether marks are written that keep the published numbers of paragraphs. */
  readonly mark?: boolean
  /** Whether remarks fail as errors do. */
  readonly strict?: boolean
}

/** What a check has to say, line by line, and whether it found nothing wrong. */
export interface CheckReport {
  readonly lines: readonly string[]
  readonly isFaultless: boolean
}

/**
 * Checks the content, then whether published addresses would be gone or paragraph numbers move. Throws if there is
 * nothing at the place that is named to compare with.
 */
export async function checkAndCompare(comparison: Comparison): Promise<CheckReport> {
  const { against, mark, strict, onProgress } = comparison
  const options = onProgress ? { onProgress } : {}
  const written: string[] = []
  const { problems, remarks, counts, archive } = await (mark
    ? checkAndRepair(options, against, written)
    : checkContent(options))
  // What comes next reads what the check has saved under this name.
  if (archive) setCheckedContent(archive.digest)
  const compared = archive && (await openCompared(archive, against))
  const found =
    archive && compared?.newspaper
      ? await compare(compared.newspaper, archive, mark ? written : undefined)
      : problems
  const all = sortProblems([...found, ...remarks])
  const hasErrors = all.some(isError)
  const isFaultless = !hasErrors && !(strict && all.length > 0)
  return {
    lines: [
      ...written.map((file) => noticeOf('marks-written', { file })),
      ...all.map((problem) => formatProblem(problem)),
      ...(hasErrors ? [] : [verdictOf(counts, all.length)]),
      ...(compared && !compared.newspaper ? [compared.reason] : []),
    ],
    isFaultless,
  }
}

function verdictOf(counts: ContentCheck['counts'], remarks: number): string {
  const counted = remarks === 0 ? phrase('nothing') : phrase('with-remarks', { count: remarks })
  return noticeOf('verdict', { ...counts, remarks: counted })
}

/** Marks that are at fault since a paragraph was put in or taken out are put right before anything is compared. */
async function checkAndRepair(
  options: CheckOptions,
  against: string | undefined,
  written: string[],
): Promise<ContentCheck> {
  const checked = await checkContent(options)
  if (checked.archive) return checked
  const newspaper = against === undefined ? openPublishedFolder(outDirectory()) : await openNamed(against)
  const repaired = newspaper ? await repairMarks(newspaper, checked.problems) : []
  written.push(...repaired)
  return repaired.length > 0 ? await checkContent(options) : checked
}

async function openCompared(archive: Archive, against: string | undefined) {
  if (against === undefined) return openBuilt([outDirectory()], archive)
  return { newspaper: await openNamed(against) }
}

/** What readers would lose; `written`, if given, takes the files into which marks were written that keep numbers. */
async function compare(
  newspaper: PublishedNewspaper,
  archive: Archive,
  written: string[] | undefined,
): Promise<readonly Problem[]> {
  if (!written) return await checkPublished(newspaper, archive)
  const marks = await writeMarks(newspaper)
  written.push(...marks.written)
  return sortProblems([...marks.problems, ...(await checkAddresses(newspaper, archive))])
}
