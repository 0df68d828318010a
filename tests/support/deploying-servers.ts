import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './ask-server.ts'
import { projectRoot } from './project-root.ts'
import { ensureTool } from './tools.ts'

/** A program that was started for a bench: where it answers, and how it is ended. */
export interface Started {
  readonly url: string
  stop(): void
}

/** What Debian calls the packages of the programs below, for who has none of them. */
export const wanted = 'apt-get install nginx caddy rsync openssh-server openssl'

/** Whether a program is installed. */
export function isInstalled(program: string, parameter = '--version'): boolean {
  return !spawnSync(program, [parameter]).error
}

/** The text of lib/release/README.md that stands behind three backquotes and this name: `nginx site`. */
export function readBlock(name: string): string {
  const readme = readFileSync(join(projectRoot, 'lib/release/README.md'), 'utf8')
  const block = new RegExp(`\`\`\`${name}\\n([^]*?)\`\`\``).exec(readme)?.[1]
  if (block === undefined)
    throw new Error(`lib/release/README.md: expected a block of ${name}, but there is none`)
  return block
}

/** nginx with https, the redirect to it, and a certificate of its own; `base` is the site's folder on its host. */
export async function startNginx(root: string, base: string, folder: string, port: number): Promise<Started> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const names = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', certificate]
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...names])
  const site = join(folder, 'paper.conf')
  writeFileSync(site, inFolder(readBlock('nginx site'), base).replace('/srv/paper', root))
  const server = readBlock('nginx server')
    .replace('listen 80;', `listen ${port + 1};`)
    .replace('listen 443 ssl http2;', `listen ${port} ssl http2;`)
    .replaceAll('paper.example', `localhost:${port}`)
    .replaceAll(`server_name localhost:${port}`, 'server_name _')
    .replace(/(ssl_certificate +)[^;]+/, `$1${certificate}`)
    .replace(/(ssl_certificate_key +)[^;]+/, `$1${key}`)
    .replace('/etc/nginx/paper.conf', site)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder};`,
  )
  // Started by root it would serve as a user who may not look into every folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : ''
  const head = `${user}daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`
  const file = join(folder, 'nginx.conf')
  const maps = inFolder(readBlock('nginx maps'), base)
  writeFileSync(file, `${head}\nhttp { access_log off; ${places.join(' ')}\n${maps}\n${server}}`)
  return await start('nginx', ['-p', folder, '-c', file], `https://localhost:${port}`)
}

/** Caddy, without certificates. */
export async function startCaddy(root: string, base: string, folder: string, port: number): Promise<Started> {
  const url = `http://localhost:${port}`
  const block = inFolder(readBlock('caddy'), base).replace('/srv/paper', root).replace('paper.example', url)
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, `{\nadmin off\nauto_https off\n}\n${block}`)
  return await start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], url)
}

/** An ssh server for this user, who comes in by a key; gives where that lies. */
export async function startSsh(
  folder: string,
  port: number,
): Promise<Started & { readonly identity: string }> {
  const [hostKey, identity] = [join(folder, 'host-key'), join(folder, 'id')]
  for (const file of [hostKey, identity])
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
  const allowed = join(folder, 'authorized')
  writeFileSync(allowed, readFileSync(`${identity}.pub`))
  chmodSync(allowed, 0o600)
  mkdirSync('/run/sshd', { recursive: true })
  const options = [
    `HostKey=${hostKey}`,
    `AuthorizedKeysFile=${allowed}`,
    'StrictModes=no',
    'PidFile=none',
    'UsePAM=no',
  ]
  const parameters = [
    '-D',
    '-e',
    '-f',
    '/dev/null',
    '-p',
    String(port),
    ...options.flatMap((option) => ['-o', option]),
  ]
  const started = await start('/usr/sbin/sshd', parameters)
  await wait(500)
  return { ...started, identity }
}

/** s3rver with one bucket, `paper`; its objects lie below `folder`. */
export async function startObjectStore(folder: string, port: number): Promise<Started> {
  const program = join(ensureTool('s3rver'), 's3rver/bin/s3rver.js')
  const parameters = [
    program,
    '-s',
    '-d',
    folder,
    '-a',
    'localhost',
    '-p',
    String(port),
    '--configure-bucket',
    'paper',
  ]
  return await start(process.execPath, parameters, `http://localhost:${port}`)
}

/** The texts of lib/release/README.md for a site in a folder of its host, as is told there. */
function inFolder(block: string, base: string): string {
  if (base === '') return block
  return block
    .replaceAll('~^/', `~^${base}/`)
    .replaceAll('|^/search', `|^${base}/search`)
    .replace(/(?<=[ *])\/(mourning\.css|404\.html|_headers|\.published\/)/g, `${base}/$1`)
}

async function start(program: string, parameters: readonly string[], url = ''): Promise<Started> {
  const server = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  server.stderr.on('data', (text) => (errors += text))
  for (let tries = 0; url !== '' && tries < 100; tries += 1) {
    if (await ask(url, '/').catch(() => undefined)) return { url, stop: () => void server.kill() }
    await wait(100)
  }
  if (url === '') return { url, stop: () => void server.kill() }
  server.kill()
  throw new Error(`${program} should answer within ten seconds, but does not: ${errors}`)
}
