import { parseArgs } from 'node:util'
import { checkContent } from '../content/check-content.ts'
import { formatProblem, type Problem } from '../content/problem.ts'
import { checkNumbers, writeMarks } from '../publish/check-numbers.ts'
import { outDirectory } from '../publish/out-directory.ts'

/**
 * `npm run check`: prints every problem of the content and fails, or says what there is. Then it looks whether published
 * paragraph numbers would move; `--mark` writes the marks that keep them.
 */
const { values } = parseArgs({ options: { mark: { type: 'boolean', default: false } } })
const { problems, counts, archive } = await checkContent(
  process.stderr.isTTY ? { onProgress: showProgress } : {},
)
// What comes next reads what the check has kept under this name.
if (archive) process.env.CONTENT_DIGEST = archive.digest
const found = archive ? await lookAtNumbers(values.mark) : problems
for (const problem of found) console.log(formatProblem(problem))
if (found.length > 0) process.exitCode = 1
else console.log(`${counts.issues} issues, ${counts.pages} pages, ${counts.articles} articles: no problems`)

async function lookAtNumbers(mark: boolean): Promise<readonly Problem[]> {
  if (!mark) return checkNumbers(outDirectory())
  const marks = await writeMarks(outDirectory())
  for (const file of marks.written) console.log(`${file}: paragraph marks written`)
  return marks.problems
}

function showProgress({ done, total }: { done: number; total: number }): void {
  if (done % 100 === 0 || done === total)
    process.stderr.write(`\r${done} of ${total} issues${done === total ? '\n' : ''}`)
}
