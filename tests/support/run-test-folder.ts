import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { groupTestFiles } from './group-test-files.ts'
import { projectRoot } from './project-root.ts'
import { type FilesTally, runTestFiles } from './run-test-files.ts'
import type { Tally } from './tally.ts'
import { walkFiles } from './walk-files.ts'

/**
 * The folders whose tests run in Node, with the minutes after which one of their files has failed: a file that never
 * ends is a failure that bears its name. What builds a site takes up to two minutes on an idle machine.
 */
const longestFile = { unit: 3, build: 15 } as const

/**
 * Runs the tests of `tests/unit` or `tests/build` whose path contains one of the words, or all of them. The walk and no
 * glob decides what there is; a file that was not run, or that holds no test, counts as a failure.
 */
export async function runTestFolder(
  folder: keyof typeof longestFile,
  words: readonly string[],
): Promise<Tally> {
  const directory = join(projectRoot, 'tests', folder)
  const files = walkFiles(directory)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .map((path) => join(directory, path))
  const { passed, failed, filesRun } = await runInGroups(folder, directory, files)
  const idle = files.filter((file) => !filesRun.has(file))
  for (const file of idle) console.error(`${file.slice(projectRoot.length)}: should run a test, but ran none`)
  return { passed, failed: failed + idle.length }
}

async function runInGroups(
  folder: keyof typeof longestFile,
  directory: string,
  files: string[],
): Promise<FilesTally> {
  const longest = longestFile[folder] * 60_000
  if (folder === 'build') return await runTestFiles(files, longest)
  const entries = mkdtempSync(join(tmpdir(), 'test-entries-'))
  // What is told is expected in English; a test of what is told in Chinese sets its own.
  const { LC_ALL } = process.env
  process.env.LC_ALL = 'en_US.UTF-8'
  try {
    return await runTestFiles([...groupTestFiles(files, directory, entries)], longest)
  } finally {
    process.env.LC_ALL = LC_ALL ?? ''
    rmSync(entries, { recursive: true })
  }
}
