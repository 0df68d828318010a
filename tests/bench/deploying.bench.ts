import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { readHeaderRules } from '../../lib/preview/header-rules.ts'
import { readBase } from '../../lib/preview/read-base.ts'
import { ask } from '../support/ask-server.ts'
import { BenchReport } from '../support/bench-report.ts'
import { isInstalled, type Started, startCaddy, startNginx, wanted } from '../support/deploying-servers.ts'
import { findServedFaults } from '../support/served-faults.ts'

/**
 * Does nginx, does Caddy with the texts of lib/release/README.md send a built site (`out`, or the folder named, one that
 * was built for a folder of its host too) file by file and header by header as it should? Each that is installed is asked.
 */
const site = resolve(process.argv[2] ?? 'out')
const base = readBase(site)
const folder = mkdtempSync(join(tmpdir(), 'deploying-'))
const report = new BenchReport()

try {
  if (readHeaderRules(site).length === 0)
    throw new Error(`${site}: expected a built site with its _headers, but there is none`)
  if (isInstalled('nginx', '-v')) await judge('nginx', await startNginx(rootFor('nginx'), base, folder, 4330))
  else console.log(`\nnginx is not installed: not checked (${wanted})`)
  if (isInstalled('caddy', 'version'))
    await judge('caddy', await startCaddy(rootFor('caddy'), base, folder, 4332))
  else console.log(`\ncaddy is not installed: not checked (${wanted})`)
  report.finish()
} finally {
  rmSync(folder, { recursive: true })
}

async function judge(name: string, server: Started): Promise<void> {
  report.title(`${name}, ${site}`)
  try {
    const faults = [...(await findServedFaults(server.url, site)), ...(await findUnsafe(server.url))]
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    report.atMost('answers that are not as they should be', faults.length, '', 0)
  } finally {
    server.stop()
  }
}

/** Only https, and for a year. */
async function findUnsafe(url: string): Promise<readonly string[]> {
  const { headers } = await ask(url, `${base}/`)
  const faults =
    headers['strict-transport-security'] === 'max-age=31536000' ? [] : ['no Strict-Transport-Security']
  if (!url.startsWith('https:')) return faults
  const { status, headers: sent } = await ask('http://localhost:4331', `${base}/issues/?a=b`)
  const isLed = status === 301 && sent.location === `${url}${base}/issues/?a=b`
  return isLed ? faults : [...faults, `http: ${status} ${sent.location}`]
}

/** The root of a server: the site itself, or a folder in which it lies as on its host. */
function rootFor(server: string): string {
  if (base === '') return site
  const root = join(folder, `${server}-root`)
  mkdirSync(dirname(join(root, base)), { recursive: true })
  symlinkSync(site, join(root, base))
  return root
}
