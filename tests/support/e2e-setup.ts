import type { Chromium } from './chromium.ts'
import type { SiteName } from './sites.ts'

/** Where a built site lies and is served; `url` ends without a slash, behind the folder of its host that it lies in. */
export interface Site {
  readonly directory: string
  readonly url: string
}

/** What the runner prepares and the end-to-end tests stand on. */
export interface E2eSetup {
  readonly browser: Chromium
  readonly sites: Readonly<Record<SiteName, Site>>
}

const variable = 'E2E_SETUP'

/** The environment that hands a setup on to Playwright and its workers. */
export function setupEnvironment(setup: E2eSetup): Readonly<Record<string, string>> {
  return { [variable]: JSON.stringify(setup) }
}

/** The setup this process was started with. Throws if Playwright was called without the runner. */
export function readSetup(): E2eSetup {
  const value = process.env[variable]
  if (value === undefined) throw new Error('the sites are not built: start these tests with npm run test:e2e')
  return JSON.parse(value)
}
