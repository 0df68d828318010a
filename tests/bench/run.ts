import { projectRoot } from '../support/project-root.ts'
import { runCommand } from '../support/run-command.ts'
import { walkFiles } from '../support/walk-files.ts'

const ending = '.bench.ts'

/**
 * `npm run bench -- NAME [parameters]`: runs the bench of that name, or one after the other those whose names begin
 * with it (`search`: `search-quality`, `search-cost` …), and fails if one fails; without a name, lists them.
 */
async function runBench([name, ...parameters]: readonly string[]): Promise<number> {
  const benches = walkFiles(`${projectRoot}/tests/bench`).filter((path) => path.endsWith(ending))
  const names = benches.map((path) => path.slice(0, -ending.length)).sort()
  const chosen = names.filter((known) => known === name || (name && known.startsWith(`${name}-`)))
  if (chosen.length === 0) {
    console.error(`The bench should be one of ${names.join(', ')}, but is ${name ?? 'not named'}`)
    return 1
  }
  let worst = 0
  for (const known of chosen) {
    const file = `tests/bench/${known}${ending}`
    const run = [process.execPath, ['--expose-gc', '--import', 'tsx', file, ...parameters]] as const
    worst = Math.max(worst, await runCommand(...run))
  }
  return worst
}

process.exitCode = await runBench(process.argv.slice(2))
