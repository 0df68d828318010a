import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { projectRoot } from './project-root.ts'
import type { Tally } from './tally.ts'
import { walkFiles } from './walk-files.ts'

/** What is read here of the events that tell how a test ended. */
interface TestEvent {
  readonly name: string
  readonly file?: string
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details: { readonly type?: 'suite'; readonly error?: Error & { readonly failureType?: string } }
}

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
  const { passed, failed, filesRun } = await runFiles(files)
  const idle = files.filter((file) => !filesRun.has(file))
  for (const file of idle) console.error(`${file.slice(projectRoot.length)}: should run a test, but ran none`)
  return { passed, failed: failed + idle.length }
}

// A file that never ends is a failure that bears its name; the slowest takes two minutes on an idle machine.
const longestFile = 15 * 60_000

async function runFiles(files: string[]): Promise<Tally & { readonly filesRun: ReadonlySet<string> }> {
  const filesRun = new Set<string>()
  let passed = 0
  let failed = 0
  const stream = run({ files, concurrency: 2, timeout: longestFile })
  stream.on('test:pass', ({ name, file, skip, todo, details }: TestEvent) => {
    // Node reports a file that holds no test as a test of that name that passed.
    if (details.type === 'suite' || skip !== undefined || todo !== undefined || name === file) return
    passed += 1
    if (file !== undefined) filesRun.add(file)
  })
  stream.on('test:fail', ({ file, details }: TestEvent) => {
    if (file !== undefined) filesRun.add(file)
    if (details.error?.failureType !== 'subtestsFailed') failed += 1
  })
  for await (const text of stream.compose(new spec())) process.stdout.write(text)
  return { passed, failed, filesRun }
}
