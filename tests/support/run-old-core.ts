import { chromiumAt } from './chromium.ts'
import { oldChromium, unpackOldChromium } from './engines/old-chromium.ts'
import { runE2eTests } from './run-e2e-tests.ts'
import { mustHaveAll, sayLeftOut } from './run-journeys.ts'
import { type Tally, tallyOf } from './tally.ts'

/** The files of end-to-end tests that say whether a reader gets on: reading, finding, setting, passing on. */
const core = [
  'broadsheet',
  'elder-readers',
  'narrow',
  'offline',
  'passages',
  'reading',
  'resume',
  'search',
  'settings',
  'share',
  'shelf',
]
// What the old engine does not know, and does without; and a test that waits for the faces while it holds a script
// back, which this engine may not tell of before the page is loaded.
const beyond = ['page to page is drawn ahead and laid over', 'nothing moves when the controls come']

/** Runs a core of the end-to-end tests in Chromium 106; where it is missing that is said, and in CI is a failure. */
export async function runOldCore(sites: string): Promise<Tally> {
  if (!oldChromium.isInstalled()) {
    sayLeftOut('old-chromium')
    return mustHaveAll() ? tallyOf(false) : { passed: 0, failed: 0 }
  }
  const path = await unpackOldChromium()
  const files = core.map((name) => `/${name}\\.e2e\\.ts$`)
  const parameters = [...files, '--grep-invert', beyond.join('|')]
  return await runE2eTests(sites, parameters, async () => chromiumAt(path, 'the unpacked file'))
}
