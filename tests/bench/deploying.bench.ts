import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { headersFor, readHeaderRules } from '../../lib/preview/header-rules.ts'
import { BenchReport } from '../support/bench-report.ts'
import { projectRoot } from '../support/project-root.ts'
import { walkFiles } from '../support/walk-files.ts'

/**
 * Does the configuration of nginx and of Caddy in lib/release/README.md send what `_headers` asks for? Each that is installed serves
 * a built site (`out`, or the folder named) with that text; every file is asked for.
 */
const site = resolve(process.argv[2] ?? 'out')
const port = 4330
const rules = readHeaderRules(site)
const readme = readFileSync(join(projectRoot, 'lib/release/README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'deploying-'))
const report = new BenchReport()

/** A server: how to learn whether it is there, and how to start it with a configuration file. */
const servers = {
  nginx: { version: ['-v'], start: ['-p', folder, '-c'], configure: toNginx },
  caddy: { version: ['version'], start: ['run', '--adapter', 'caddyfile', '--config'], configure: toCaddy },
} as const

try {
  if (rules.length === 0)
    throw new Error(`${site}: expected a built site with its _headers, but there is none`)
  for (const name of ['nginx', 'caddy'] as const) await judge(name)
  report.finish()
} finally {
  rmSync(folder, { recursive: true })
}

async function judge(name: keyof typeof servers): Promise<void> {
  const { version, start, configure } = servers[name]
  if (spawnSync(name, [...version]).error) return console.log(`\n${name} is not installed: not checked`)
  const block = new RegExp(`\`\`\`${name}\\n([^]*?)\`\`\``).exec(readme)?.[1]
  if (block === undefined)
    throw new Error(`lib/release/README.md: expected a block of ${name}, but there is none`)
  const file = join(folder, name)
  writeFileSync(file, configure(block.replace('/srv/paper', site)))
  const server = spawn(name, [...start, file], { stdio: 'ignore' })
  try {
    await untilItAnswers()
    report.title(`${name}, ${site}`)
    const faults = await findFaults()
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    report.atMost('answers that are not as _headers asks', faults.length, '', 0)
  } finally {
    server.kill()
  }
}

function toNginx(block: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder};`,
  )
  const http = block.replace('listen 80;', `listen ${port};`).replace('paper.example', '_')
  // Started by root it would serve as a user who may not look into every folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : ''
  const head = `${user}daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`
  return `${head}\nhttp { access_log off; ${places.join(' ')}\n${http}}`
}

function toCaddy(block: string): string {
  return `{\nadmin off\n}\n${block.replace('paper.example', `http://localhost:${port}`)}`
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (await ask('/').catch(() => undefined)) return
    await wait(100)
  }
  throw new Error('the server should answer within five seconds, but does not')
}

async function findFaults(): Promise<readonly string[]> {
  const faults: string[] = []
  for (const file of walkFiles(site).filter((path) => path !== '_headers' && path !== '404.html')) {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`
    const { status, headers } = await ask(address)
    if (status !== 200) faults.push(`${address}: ${status}`)
    faults.push(...compare(address, headers))
  }
  for (const address of ['/_headers', '/issues/none/', '/assets/none.js', '/media/', '/search/none/']) {
    const { status, headers } = await ask(address)
    const isOurs =
      status === 404 && headers['cache-control'] === 'no-cache' && /^text\/html/.test(typeOf(headers))
    if (!isOurs) faults.push(`${address}: ${status} ${headers['cache-control']}, not the site’s own 404`)
  }
  const { status, headers } = await ask('/issues')
  if (!/^30[18]$/.test(`${status}`) || headers.location !== '/issues/') faults.push(`/issues: ${status}`)
  if ((await ask('/issues/')).headers['content-encoding'] === undefined)
    faults.push('/issues/: not compressed')
  return faults
}

/** Where `_headers` says nothing of caching a host asks again; a page states all of its policy but `frame-ancestors`. */
function compare(address: string, sent: IncomingHttpHeaders): string[] {
  const asked = { 'Cache-Control': 'no-cache', ...headersFor(rules, address) }
  return Object.entries(asked).flatMap(([name, value]) => {
    const found = `${sent[name.toLowerCase()] ?? ''}`
    const expected = name === 'Content-Security-Policy' ? value.replace(/^.*;(?=frame-ancestors)/, '') : value
    return found.replace(/; /g, ';') === expected.replace(/; /g, ';') ? [] : [`${address}: ${name}: ${found}`]
  })
}

function typeOf(headers: IncomingHttpHeaders): string {
  return headers['content-type'] ?? ''
}

function ask(path: string): Promise<{ readonly status: number; readonly headers: IncomingHttpHeaders }> {
  return new Promise((answer, refuse) => {
    const options = { port, path, agent: false, headers: { 'Accept-Encoding': 'gzip' } }
    get(options, (response) => {
      response.resume()
      answer({ status: response.statusCode ?? 0, headers: response.headers })
    }).on('error', refuse)
  })
}
