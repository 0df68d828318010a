import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../support/run-command.ts'
import { ensureTool } from '../support/tools.ts'

/**
 * `npm run bench -- mutants ROOM [WORD]`: changes the code of a room in one place after the other, in the files or
 * folders whose name begins with the word, and fails if too few of the changes make a unit test of the room fail. What
 * was tried is remembered, so that the next run tries what has changed. A file takes a minute or more: run one at a time.
 */
interface Room {
  readonly folder: string
  /** Folders of unit tests that are to notice, and which are tried for each change. */
  readonly tests: readonly string[]
  /** Share of the changes that have to be noticed, in per cent. */
  readonly least: number
}

const rooms: Readonly<Record<string, Room>> = {
  rank: { folder: 'lib/search/rank', tests: ['search/rank'], least: 80 },
  text: { folder: 'lib/search/text', tests: ['search/text'], least: 80 },
  body: { folder: 'lib/body', tests: ['body'], least: 75 },
  content: { folder: 'lib/content', tests: ['content'], least: 75 },
}

const [name = '', word = ''] = process.argv.slice(2)
const room = rooms[name]
if (room) process.exitCode = await runMutants(room)
else {
  console.error(`the room should be one of ${Object.keys(rooms).join(', ')}, but is ${name || 'not named'}`)
  process.exitCode = 1
}

async function runMutants(room: Room): Promise<number> {
  const packages = ensureTool('mutants')
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const settings = join(folder, 'stryker.config.json')
  try {
    writeFileSync(settings, JSON.stringify(settingsFor(room, folder, packages)))
    const program = join(packages, '@stryker-mutator/core/bin/stryker.js')
    return await runCommand(process.execPath, [program, 'run', settings])
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Settings of Stryker (stryker-mutator.io/docs/stryker-js/configuration). */
function settingsFor({ folder, tests, least }: Room, temporary: string, packages: string) {
  return {
    mutate: [`${folder}/**/${word}*.ts`, `${folder}/${word}*/**/*.ts`, '!**/*.d.ts'],
    // Sentences for people are no conditions, and a changed name of a field does not compile.
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'tap',
    tap: {
      testFiles: tests.map((test) => `tests/unit/${test}/**/*.test.ts`),
      nodeArgs: ['--import', 'tsx', '--test-reporter=tap'],
    },
    plugins: ['@stryker-mutator/tap-runner'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 30_000,
    // tsx strips types and asks for none to be right. Stryker reads no settings of a TypeScript as new as ours.
    tsconfigFile: 'none.json',
    checkers: [],
    disableTypeChecks: false,
    ignorePatterns: ['.git', '.next*', 'out*', 'content/**/*.jpg', 'public'],
    tempDirName: join(temporary, 'copy'),
    incremental: true,
    incrementalFile: join(packages, `../tried-${name}.json`),
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, skipFull: true },
    thresholds: { high: least, low: least, break: least },
    allowEmpty: false,
  }
}
