import './base-path.ts'
import { parseArgs } from 'node:util'
import { PublishError } from '../build/publish-error.ts'
import { checkAndCompare } from './check-and-compare.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run check [-- --against FOLDER|ADDRESS] [--mark] [--strict]`: prints every problem of the content and fails, or says what
 * there is. Then it looks whether published addresses would be gone or paragraph numbers move, compared with the site that
 * was built last or the one that is named; `--mark` writes the marks that keep the numbers; with
 * `--strict` remarks fail too.
 */
await runCommand(async () => {
  const { lines, isFaultless } = await checkAndCompare({
    ...readOptions(),
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  })
  for (const line of lines) console.log(line)
  if (!isFaultless) process.exitCode = 1
})

function readOptions() {
  try {
    const options = {
      mark: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      against: { type: 'string' },
    } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new PublishError(error instanceof Error ? error.message : String(error))
  }
}

function showProgress({ done, total }: { done: number; total: number }): void {
  if (done % 100 === 0 || done === total)
    process.stderr.write(`\r${done} of ${total} issues${done === total ? '\n' : ''}`)
}
