import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import type { Tally } from './tally.ts'

/** What is read here of the events that tell how a test ended. */
interface TestEvent {
  readonly name: string
  readonly file?: string
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details: { readonly type?: 'suite'; readonly error?: Error & { readonly failureType?: string } }
}

/** How the tests of some files ended, and the files that tests were written in. */
export interface FilesTally extends Tally {
  readonly filesRun: ReadonlySet<string>
}

/** Runs files of tests, two at a time, each at most so many milliseconds. */
export async function runTestFiles(files: string[], longest: number): Promise<FilesTally> {
  const filesRun = new Set<string>()
  let passed = 0
  let failed = 0
  const stream = run({ files, concurrency: 2, timeout: longest })
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
