import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headersFor, readHeaderRules } from '../../lib/preview/header-rules.ts'
import { contentType } from '../../lib/publish/host-headers.ts'
import { ask } from '../support/ask-server.ts'
import { BenchReport } from '../support/bench-report.ts'
import { type Edit, editNewspaper, secret } from '../support/deployed-newspaper.ts'
import {
  isInstalled,
  type Started,
  startCaddy,
  startNginx,
  startObjectStore,
  startSsh,
  wanted,
} from '../support/deploying-servers.ts'
import { hashesOf } from '../support/hashes-of.ts'
import { publish, type Run } from '../support/run-publish.ts'
import { findServedFaults } from '../support/served-faults.ts'
import { holding } from '../support/texts-of.ts'
import { walkFiles } from '../support/walk-files.ts'

/**
 * Ten publishes of a small newspaper by `npm run publish -- --to` to three hosts: a folder that nginx serves, one that rsync
 * reaches over ssh and Caddy serves, a bucket of s3rver. After each: is what every host sends the site that was built, file
 * by file and header by header; does any hold more than it says, or a word of what was withdrawn? Ten minutes.
 */
const missing = Object.entries({ nginx: '-v', caddy: 'version', rsync: '--version', ssh: '-V' }).filter(
  ([program, parameter]) => !isInstalled(program, parameter),
)
if (missing.length > 0)
  throw new Error(`${missing.map(([program]) => program)} should be installed: ${wanted}`)

const folder = mkdtempSync(join(tmpdir(), 'deploying-'))
const at = (name: string) => join(folder, name)
const [content, out, web, far, bucket] = ['content', 'out', 'web', 'far', 'bucket'].map(at) as [
  string,
  string,
  string,
  string,
  string,
]
for (const directory of [content, web, far, bucket, at('nginx'), at('caddy'), at('ssh')]) mkdirSync(directory)
const report = new BenchReport()
let isWithdrawn = false
const [nginx, caddy, ssh, store] = await Promise.all([
  startNginx(web, '', at('nginx'), 4340),
  startCaddy(far, '', at('caddy'), 4342),
  startSsh(at('ssh'), 4343),
  startObjectStore(bucket, 4344),
])
const servers: readonly Started[] = [nginx, caddy, ssh, store]
// Nobody has signed nginx's certificate, and nobody has met this ssh server.
process.env.NODE_EXTRA_CA_CERTS = at('nginx/certificate.pem')
process.env.BENCH_SECRET = 'S3RVER'
mkdirSync(at('ssh/bin'))
writeFileSync(
  at('ssh/bin/ssh'),
  '#!/bin/sh\nexec /usr/bin/ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "$@"\n',
  { mode: 0o755 },
)
process.env.PATH = `${at('ssh/bin')}:${process.env.PATH}`

const placeOf = { web, far, store: join(bucket, 'paper') } as const
type Name = keyof typeof placeOf

try {
  writeFileSync(at('deploy.yml'), deployFile())
  for await (const edit of editNewspaper(content)) {
    report.title(edit.name)
    for (const name of ['web', 'far', 'store'] as const) await publishAndJudge(name, edit)
  }
  report.finish()
} finally {
  for (const server of servers) server.stop()
  rmSync(folder, { recursive: true })
}

function deployFile(): string {
  return `signoff: required
hosts:
  web: { kind: folder, to: web, url: 'https://localhost:4340/', purge: none }
  far: { kind: rsync, to: 'localhost:${far}', port: 4343, identity: ssh/id, url: 'http://localhost:4342/' }
  store: { kind: s3, endpoint: 'http://localhost:4344', bucket: paper, style: path, key: S3RVER, secret: $BENCH_SECRET }
`
}

async function publishAndJudge(name: Name, { parameters, isKilled, name: edit }: Edit): Promise<void> {
  const run = () => publish(content, ['--to', name, '--by', '测试', '--why', edit, ...parameters], { out })
  if (isKilled) {
    const isSending = () => pieceLies(placeOf[name])
    const { code } = await publish(content, ['--to', name, '--by', '测试', ...parameters], {
      out,
      killWhen: isSending,
    })
    console.log(`  ${name}: killed while it sent: ${code === null}`)
  }
  const start = performance.now()
  const ended = await run()
  const seconds = (performance.now() - start) / 1000
  const faults = [
    ...findInRun(ended),
    ...(await findFaults(name)),
    ...findWords(name, ended, parameters.length > 0),
  ]
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
  report.atMost(`${name}: faults (${Math.round(seconds)} s)`, faults.length, '', 0)
}

function findInRun({ code, errors }: Run): readonly string[] {
  return code === 0 ? [] : [`ended with ${code}: ${errors.trim().split('\n').slice(-3).join(' | ')}`]
}

// s3rver keeps an object and what is known of it in several files.
function pieceLies(place: string): boolean {
  const own = join(place, '.published')
  return existsSync(own) && readdirSync(own).some((file) => /^piece-/.test(file))
}

/** What is sent, and what lies there: the site, what leaves it two publishes later, and the list. */
async function findFaults(name: Name): Promise<readonly string[]> {
  const sent =
    name === 'store'
      ? await findInStore()
      : await findServedFaults(name === 'web' ? nginx.url : caddy.url, out)
  const site = new Set([...Object.keys(hashesOf(out)), '.published/list.json.gz'])
  const more = filesAt(name).filter(
    (file) => !site.has(file) && !/^(assets|media|share)\/|^search\/.+\.bin$/.test(file),
  )
  return [...sent, ...more.map((file) => `${file}: lies there, but is no file of the site`)]
}

async function findInStore(): Promise<readonly string[]> {
  const faults: string[] = []
  const rules = readHeaderRules(out)
  for (const [file, hash] of Object.entries(hashesOf(out))) {
    const { status, sha256, headers } = await ask(store.url, `/paper/${file}`)
    if (status !== 200 || sha256 !== hash) faults.push(`${file}: ${status}, other bytes`)
    const asked = headersFor(rules, `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    if (headers['content-type'] !== (asked['Content-Type'] ?? contentType(file)))
      faults.push(`${file}: ${headers['content-type']}`)
    if (headers['cache-control'] !== (asked['Cache-Control'] ?? 'no-cache'))
      faults.push(`${file}: ${headers['cache-control']}`)
  }
  return faults
}

/** No word of a withdrawn article, from its withdrawal on, and a proof of it. */
function findWords(name: Name, { lines }: Run, isWithdrawal: boolean): readonly string[] {
  isWithdrawn ||= isWithdrawal
  const isProved = !isWithdrawal || name === 'store' || lines.some((line) => /全部已撤下$/.test(line))
  const words = isWithdrawn ? holding(name === 'store' ? copyStore() : placeOf[name], secret) : []
  return [
    ...(isProved ? [] : ['no proof of the withdrawal']),
    ...words.map((file) => `${file}: words of the withdrawn article`),
  ]
}

/** The objects of the bucket under their own names. */
function copyStore(): string {
  rmSync(at('copy'), { recursive: true, force: true })
  for (const file of filesAt('store'))
    cpSync(join(placeOf.store, `${file}._S3rver_object`), join(at('copy'), file))
  return at('copy')
}

function filesAt(name: Name): readonly string[] {
  const files = walkFiles(placeOf[name])
  if (name !== 'store') return files
  return files.flatMap((file) => /^(.+)\._S3rver_object$/.exec(file)?.[1] ?? [])
}
