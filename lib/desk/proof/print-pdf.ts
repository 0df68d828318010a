import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** How long a browser may take to print, in milliseconds. */
const patience = 60_000

/** Prints a file of HTML by a browser that is installed here; `false` where there is none, or it does not print. */
export async function printPdf(html: string, pdf: string): Promise<boolean> {
  const browser = findBrowser()
  if (browser === undefined) return false
  rmSync(pdf, { force: true })
  const profile = mkdtempSync(path.join(tmpdir(), 'proof-'))
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const options = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
  ]
  try {
    await run(browser, [...sandbox, ...options, `--print-to-pdf=${pdf}`, pathToFileURL(html).href])
    return existsSync(pdf)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Chromium, Chrome or Edge, where systems have them. */
export function findBrowser(): string | undefined {
  const { PROGRAMFILES = 'C:\\Program Files', LOCALAPPDATA = '', CHROMIUM_PATH = '' } = process.env
  const x86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const windows = [PROGRAMFILES, x86, LOCALAPPDATA].flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ])
  const places = [
    CHROMIUM_PATH,
    ...names.map((name) => `/usr/bin/${name}`),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...(process.platform === 'win32' ? windows : []),
  ]
  return places.find((place) => place !== '' && existsSync(place))
}

function run(program: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill(), patience)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    child.once('error', end)
    child.once('close', end)
  })
}
