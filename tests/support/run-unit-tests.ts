import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { runTestFiles } from './run-test-files.ts'
import type { Tally } from './tally.ts'
import { walkFiles } from './walk-files.ts'

// A file that never ends is a failure that bears its name; the slowest takes two minutes on an idle machine.
const longestFile = 15 * 60_000

/**
 * Runs the unit tests whose path contains one of the words, or all of them. The walk and no glob decides what there
 * is; a file that was not run, or that holds no test, counts as a failure.
 */
export async function runUnitTests(words: readonly string[]): Promise<Tally> {
  const directory = join(projectRoot, 'tests/unit')
  const files = walkFiles(directory)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .map((path) => join(directory, path))
  const { passed, failed, filesRun } = await runTestFiles(files, longestFile)
  const idle = files.filter((file) => !filesRun.has(file))
  for (const file of idle) console.error(`${file.slice(projectRoot.length)}: should run a test, but ran none`)
  return { passed, failed: failed + idle.length }
}
