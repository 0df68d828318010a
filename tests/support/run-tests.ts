import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCommand } from './run-command.ts'
import { runE2eTests } from './run-e2e-tests.ts'
import { runJourneys } from './run-journeys.ts'
import { runOldCore } from './run-old-core.ts'
import { runTestFolder } from './run-test-folder.ts'
import { ensureSite, siteNames } from './sites.ts'
import { type Tally, tallyOf } from './tally.ts'
import { linterProgram } from './tools.ts'

/**
 * `npm test`: every check there is, in the order of what it costs, into fresh folders. With `unit`, `build`, `e2e` or
 * `engines` only those, narrowed by what follows: words of the path for what runs in Node, Playwright's own parameters
 * for the end-to-end tests, names of engines for the others.
 * A failed stage does not hide the ones after it. The last line counts tests and stages: `N passed, N failed`.
 *
 * E2E_SITES names a folder where built sites are kept and taken from again, for work on the tests themselves.
 */
async function runTests([only, ...rest]: readonly string[]): Promise<Tally> {
  const kept = process.env.E2E_SITES
  const sites = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'sites-'))
  mkdirSync(sites, { recursive: true })
  try {
    if (only === 'unit') return await unitTests(rest)
    if (only === 'build') return await buildTests(rest)
    if (only === 'e2e') return await buildAndBrowse(sites, () => browse(sites, rest))
    if (only === 'engines') return await buildAndBrowse(sites, () => browseElsewhere(sites, rest))
    if (only !== undefined)
      throw new Error(`the tests to run should be unit, build, e2e or engines, but are ${only}`)
    const lint = await stage('lint', lintAll)
    const types = await stage('types', checkTypes)
    const unit = await unitTests([])
    const built = await buildTests([])
    const browsed = await buildAndBrowse(sites, async () =>
      sum([await browse(sites, []), await browseElsewhere(sites, [])]),
    )
    return sum([lint, types, unit, built, browsed])
  } finally {
    if (!kept) rmSync(sites, { recursive: true })
  }
}

function unitTests(words: readonly string[]): Promise<Tally> {
  return stage('unit tests', () => runTestFolder('unit', words))
}

/** What builds whole sites, which takes minutes. */
function buildTests(words: readonly string[]): Promise<Tally> {
  return stage('tests of building', () => runTestFolder('build', words))
}

async function lintAll(): Promise<Tally> {
  const parameters = [linterProgram(), 'ci', '--error-on-warnings', '.']
  return tallyOf((await runCommand(process.execPath, parameters)) === 0)
}

async function checkTypes(): Promise<Tally> {
  return tallyOf((await runCommand('npm', ['run', '--silent', 'typecheck'])) === 0)
}

async function buildAndBrowse(sites: string, browseAll: () => Promise<Tally>): Promise<Tally> {
  const builds: Tally[] = []
  for (const name of siteNames) {
    builds.push(await stage(`build of ${name}`, () => ensureSite(sites, name).then(() => tallyOf(true))))
  }
  const built = sum(builds)
  if (built.failed > 0) return built
  return sum([built, await browseAll()])
}

function browse(sites: string, parameters: readonly string[]): Promise<Tally> {
  return stage('end-to-end tests', () => runE2eTests(sites, parameters))
}

/** Older and other browsers: a core of the end-to-end tests in an old Chromium, and the journey in each. */
async function browseElsewhere(sites: string, engines: readonly string[]): Promise<Tally> {
  const journeys = await stage('journeys in other engines', () => runJourneys(sites, engines))
  if (engines.length > 0 && !engines.includes('old-chromium')) return journeys
  return sum([journeys, await stage('core of the end-to-end tests in Chromium 106', () => runOldCore(sites))])
}

async function stage(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return tallyOf(false)
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`)
  return tally
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((total, { passed, failed }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
  }))
}

const { passed, failed } = await runTests(process.argv.slice(2))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
