import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../support/project-root.ts'
import { runCommand } from '../support/run-command.ts'
import { walkFiles } from '../support/walk-files.ts'

const ending = '.bench.ts'

/** `npm run bench -- NAME [parameters]`: runs one bench by itself and ends with its exit code; without a name, lists them. */
async function runBench([name, ...parameters]: readonly string[]): Promise<number> {
  const file = `tests/bench/${name}${ending}`
  if (name !== undefined && existsSync(join(projectRoot, file))) {
    return await runCommand(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...parameters])
  }
  const benches = walkFiles(join(projectRoot, 'tests/bench')).filter((path) => path.endsWith(ending))
  const names = benches.map((path) => path.slice(0, -ending.length))
  console.error(`The bench should be one of ${names.join(', ')}, but is ${name ?? 'not named'}`)
  return 1
}

process.exitCode = await runBench(process.argv.slice(2))
