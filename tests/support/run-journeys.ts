import { join } from 'node:path'
import { engines } from './engines/all-engines.ts'
import { handOnSites } from './journey-sites.ts'
import { projectRoot } from './project-root.ts'
import { runTestFiles } from './run-test-files.ts'
import type { Tally } from './tally.ts'

// The longest on a busy machine; one that takes longer does not end.
const longest = 5 * 60_000

/** Makes the journey through the built sites in every engine that is installed, or in those that are named. */
export async function runJourneys(sites: string, names: readonly string[]): Promise<Tally> {
  const asked = names.length > 0 ? names : Object.keys(engines)
  const unknown = asked.filter((name) => !Object.hasOwn(engines, name))
  if (unknown.length > 0) {
    throw new Error(
      `an engine should be one of ${Object.keys(engines).join(', ')}, but is ${unknown.join(', ')}`,
    )
  }
  const present = asked.filter((name) => engines[name]?.isInstalled())
  const missing = asked.filter((name) => !present.includes(name))
  for (const name of missing) sayLeftOut(name)
  const files = present.map((name) => join(projectRoot, `tests/journeys/${name}.journey.ts`))
  handOnSites(sites)
  const { passed, failed } = await runTestFiles(files, longest)
  if (passed + failed < files.length) throw new Error('every journey should have its steps, but one has none')
  return { passed, failed: failed + (mustHaveAll() ? missing.length : 0) }
}

/** Whether a missing engine is a failure: where no editor is there to read that one was left out. */
export function mustHaveAll(): boolean {
  return Boolean(process.env.CI)
}

/** Says on the console that an engine was left out, and how to get it. */
export function sayLeftOut(name: string): void {
  const engine = engines[name]
  console.log(`Left out: ${engine?.name} is not installed (${engine?.install}).`)
}
