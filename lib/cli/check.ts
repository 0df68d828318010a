import { checkContent } from '../content/check-content.ts'
import { formatProblem } from '../content/problem.ts'

/** `npm run check`: prints every problem of the content and fails, or says what there is. */
const { problems, counts } = await checkContent(process.stderr.isTTY ? { onProgress: showProgress } : {})
for (const problem of problems) console.log(formatProblem(problem))
if (problems.length > 0) process.exitCode = 1
else console.log(`${counts.issues} issues, ${counts.pages} pages, ${counts.articles} articles: no problems`)

function showProgress({ done, total }: { done: number; total: number }): void {
  if (done % 100 === 0 || done === total)
    process.stderr.write(`\r${done} of ${total} issues${done === total ? '\n' : ''}`)
}
