import { parseArgs } from 'node:util'
import { outDirectory } from '../build/out-directory.ts'
import { PublishError } from '../build/publish-error.ts'
import { setCheckedContent } from '../build-environment.ts'
import { type ContentCheck, checkContent } from '../content/check-content.ts'
import { formatProblem, type Problem, sortProblems } from '../content/problem.ts'
import { writeMarks } from '../guard/check-numbers.ts'
import { checkAddresses, checkPublished, openBuilt, openNamed } from '../guard/check-published.ts'
import { openPublishedFolder, type PublishedNewspaper } from '../guard/published-folder.ts'
import { repairMarks } from '../guard/repair-marks.ts'
import type { Archive } from '../model.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run check [-- --against FOLDER|ADDRESS] [--mark]`: prints every problem of the content and fails, or says what
 * there is. Then it looks whether published addresses would be gone or paragraph numbers move, compared with the site that
 * was built last or the one that is named; `--mark` writes the marks that keep the numbers.
 */
await runCommand(async () => {
  const { mark, against } = readOptions()
  const { problems, counts, archive } = await (mark ? checkAndRepair(against) : check())
  // What comes next reads what the check has saved under this name.
  if (archive) setCheckedContent(archive.digest)
  const compared = archive && (await openCompared(archive, against))
  const found = archive && compared?.newspaper ? await compare(compared.newspaper, archive, mark) : problems
  for (const problem of found) console.log(formatProblem(problem))
  if (found.length > 0) process.exitCode = 1
  else console.log(`${counts.issues} issues, ${counts.pages} pages, ${counts.articles} articles: no problems`)
  if (compared && !compared.newspaper) console.log(compared.reason)
})

function check(): Promise<ContentCheck> {
  return checkContent(process.stderr.isTTY ? { onProgress: showProgress } : {})
}

/** Marks that are at fault since a paragraph was put in or taken out are put right before anything is compared. */
async function checkAndRepair(against: string | undefined): Promise<ContentCheck> {
  const checked = await check()
  if (checked.archive) return checked
  const newspaper = against === undefined ? openPublishedFolder(outDirectory()) : await openNamed(against)
  const repaired = newspaper ? await repairMarks(newspaper, checked.problems) : []
  for (const file of repaired) sayMarked(file)
  return repaired.length > 0 ? await check() : checked
}

async function openCompared(archive: Archive, against: string | undefined) {
  if (against === undefined) return openBuilt([outDirectory()], archive)
  return { newspaper: await openNamed(against) }
}

async function compare(
  newspaper: PublishedNewspaper,
  archive: Archive,
  mark: boolean,
): Promise<readonly Problem[]> {
  if (!mark) return await checkPublished(newspaper, archive)
  const marks = await writeMarks(newspaper)
  for (const file of marks.written) sayMarked(file)
  return sortProblems([...marks.problems, ...(await checkAddresses(newspaper, archive))])
}

function readOptions() {
  try {
    const options = { mark: { type: 'boolean', default: false }, against: { type: 'string' } } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new PublishError(error instanceof Error ? error.message : String(error))
  }
}

function sayMarked(file: string): void {
  console.log(`${file}: paragraph marks written`)
}

function showProgress({ done, total }: { done: number; total: number }): void {
  if (done % 100 === 0 || done === total)
    process.stderr.write(`\r${done} of ${total} issues${done === total ? '\n' : ''}`)
}
