import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Chromium, ensureChromium } from './chromium.ts'
import { setupEnvironment } from './e2e-setup.ts'
import { type Preview, previewSite } from './preview-site.ts'
import { runProgram } from './run-command.ts'
import { siteDirectory, siteNames } from './sites.ts'
import type { Tally } from './tally.ts'

/** Serves the built sites and runs Playwright over them; `parameters` are Playwright's own, such as a file's name. */
export async function runE2eTests(
  sites: string,
  parameters: readonly string[],
  findBrowser: () => Promise<Chromium> = ensureChromium,
): Promise<Tally> {
  const browser = await findBrowser()
  const previews: Preview[] = []
  try {
    const served = []
    for (const name of siteNames) {
      const directory = siteDirectory(sites, name)
      const preview = await previewSite(directory)
      previews.push(preview)
      served.push([name, { directory, url: preview.url }])
    }
    return await runPlaywright(parameters, setupEnvironment({ browser, sites: Object.fromEntries(served) }))
  } finally {
    for (const preview of previews) preview.stop()
  }
}

/** What is read here of Playwright's JSON report. */
interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

async function runPlaywright(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Tally> {
  const directory = mkdtempSync(join(tmpdir(), 'playwright-'))
  const file = join(directory, 'report.json')
  try {
    const code = await runProgram(
      '@playwright/test/cli.js',
      ['test', '--reporter=list,json', ...parameters],
      {
        ...environment,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      },
    )
    const { stats, errors }: Report = JSON.parse(readFileSync(file, 'utf8'))
    const failed = stats.unexpected + stats.flaky + errors.length
    return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
