import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { runCommand, runProgram } from './run-command.ts'

/** A Chromium that was seen to start, and whether it does so within its sandbox. */
export interface Chromium {
  readonly path: string
  readonly sandbox: boolean
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const debianPackages = ['chromium', 'fonts-noto-cjk']

/**
 * Finds an installed Chromium: what CHROMIUM_PATH names, else one of the system's, else Playwright's own; if there
 * is none, fetches one. Throws one sentence that says what to do if that fails as well.
 */
export async function ensureChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH
  if (named) return chromiumAt(named, 'CHROMIUM_PATH')
  const found = findChromium() ?? (await fetchChromium())
  if (found) return found
  throw new Error(
    `There is no Chromium, and fetching one failed: install it (Debian: apt-get install ${debianPackages.join(' ')}) or name one in CHROMIUM_PATH`,
  )
}

function findChromium(): Chromium | undefined {
  const folders = new Set(['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)])
  const candidates = names.flatMap((name) => [...folders].map((folder) => join(folder, name)))
  for (const path of [...candidates, chromium.executablePath()]) {
    const found = existsSync(path) ? tryChromium(path) : undefined
    if (found) return found
  }
  return undefined
}

/** The Chromium of a path. Throws if it does not start. */
export function chromiumAt(path: string, name: string): Chromium {
  const found = tryChromium(path)
  if (!found) throw new Error(`${name} should name a Chromium, but ${path} does not start as one`)
  return found
}

/** Starts it once: a file of that name may be a stub, and a container may forbid the sandbox. Root never has one. */
function tryChromium(path: string): Chromium | undefined {
  const choices = process.getuid?.() === 0 ? [false] : [true, false]
  const sandbox = choices.find((choice) => starts(path, choice))
  return sandbox === undefined ? undefined : { path, sandbox }
}

function starts(path: string, sandbox: boolean): boolean {
  const flags = [
    '--headless',
    '--disable-gpu',
    '--dump-dom',
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ]
  const { stdout } = spawnSync(path, flags, {
    encoding: 'utf8',
    // Long, for on a busy machine a browser takes its time, and without one no test runs.
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return stdout?.includes('<html>') ?? false
}

async function fetchChromium(): Promise<Chromium | undefined> {
  console.log('No Chromium is installed: fetching one.')
  await runProgram('@playwright/test/cli.js', ['install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  })
  return findChromium() ?? (await installChromium())
}

async function installChromium(): Promise<Chromium | undefined> {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const [command, ...rest] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand(command as string, [...rest, 'update'], environment)
  const install = ['install', '-y', '--no-install-recommends', ...debianPackages]
  await runCommand(command as string, [...rest, ...install], environment)
  return findChromium()
}
