import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PublishError } from '../../build/publish-error.ts'
import type { RsyncSettings } from '../deploy/deploy-settings.ts'
import { type Host, ownFolder, type SiteFile, type Told } from './host.ts'
import { isLineFault, rsyncFault } from './rsync-faults.ts'
import { tryAgain } from './try-again.ts'

// What is half sent lies where no server looks, even if the line breaks and it stays there.
const aside = [`--temp-dir=${ownFolder}`]

interface Answer {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/**
 * A folder that rsync reaches, over ssh as a rule. What is sent is named file by file, so that rsync never decides what
 * goes by size or time, and removes nothing that it is not told to.
 */
export class RsyncHost implements Host {
  readonly place: string
  readonly keepsHeaders = false
  readonly settles = 500
  readonly #settings: RsyncSettings
  readonly #shell: readonly string[]

  constructor(settings: RsyncSettings) {
    const { to, port, identity } = settings
    this.#settings = settings
    this.place = `rsync ${to}`
    // A question of ssh's would wait for ever where nobody reads it.
    const ssh = ['ssh', '-o BatchMode=yes', '-o ConnectTimeout=20', '-o ServerAliveInterval=15']
    if (port !== undefined) ssh.push(`-p ${port}`)
    if (identity !== undefined) ssh.push(`-i '${identity}'`)
    // `user@host:folder`; neither a folder of this machine nor a daemon's (`host::module`, `rsync://…`).
    this.#shell = /^[^/:]+:(?!:|\/\/)/.test(to) ? ['-e', ssh.join(' ')] : []
  }

  async read(file: string): Promise<Uint8Array | undefined> {
    return await inFolder(async (folder) => {
      const { code, errors } = await this.#ask(['--', this.#settings.to + file, `${folder}/`])
      const found = path.join(folder, path.basename(file))
      if (code === 0 && existsSync(found)) return readFileSync(found)
      if (code === 23 && /No such file|change_dir|link_stat/.test(errors)) return undefined
      throw rsyncFault(this.place, code, errors)
    })
  }

  async write(file: string, bytes: Uint8Array): Promise<void> {
    await inFolder(async (folder) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), bytes)
      await this.#send(folder, [file], file.startsWith(ownFolder) ? [] : aside)
    })
  }

  async put(files: readonly SiteFile[], onPut?: Told<SiteFile>): Promise<void> {
    for (const [root, paths] of byRoot(files)) await this.#send(root, paths, aside)
    for (const file of files) await onPut?.(file)
  }

  async remove(paths: readonly string[], onRemoved?: Told<string>): Promise<void> {
    await this.#removeNamed(paths)
    for (const folders of foldersByDepth(paths)) await this.#removeNamed(folders)
    for (const file of paths) await onRemoved?.(file)
  }

  async list(): Promise<readonly string[]> {
    const { code, output, errors } = await this.#ask(['-r', '--list-only', '--', this.#settings.to])
    if (code === 23 && /No such file|change_dir/.test(errors)) return []
    if (code !== 0) throw rsyncFault(this.place, code, errors)
    // `-rw-r--r--         12,345 2026/11/29 10:11:12 issues/index.html`
    const lines = output.matchAll(/^-\S+\s+[\d,.]+ \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (.+)$/gm)
    return [...lines].map(([, file = '']) => file)
  }

  async findOther(files: readonly SiteFile[]): Promise<readonly string[]> {
    const others: string[] = []
    for (const [root, paths] of byRoot(files)) {
      const told = await this.#send(root, paths, ['--dry-run', '--out-format=%n'])
      const asked = new Set(paths)
      others.push(...told.split('\n').filter((line) => asked.has(line)))
    }
    return others
  }

  /** Sends some files of a folder. Without their times: a server tells states of a file by its time. */
  async #send(root: string, paths: readonly string[], options: readonly string[]): Promise<string> {
    if (paths.length === 0) return ''
    const list = ['--files-from=-', '--from0', '--checksum', '-rl', '--chmod=D755,F644', '--perms']
    const run = await this.#ask([...list, ...options, '--', `${root}/`, this.#settings.to], paths.join('\0'))
    if (run.code !== 0) throw rsyncFault(this.place, run.code, run.errors)
    return run.output
  }

  /** Removes files, and folders as far as they are empty: rsync wants each missing here in a folder that is not. */
  async #removeNamed(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return
    await inFolder(async (empty) => {
      for (const folder of new Set(paths.map((file) => path.dirname(file)))) {
        mkdirSync(path.join(empty, folder), { recursive: true })
      }
      await this.#send(empty, paths, ['--delete-missing-args'])
    })
  }

  async #ask(parameters: readonly string[], input = ''): Promise<Answer> {
    const ask = async () => {
      const answer = await runRsync([...this.#shell, ...parameters], input)
      if (isLineFault(answer.code, answer.errors)) throw rsyncFault(this.place, answer.code, answer.errors)
      return answer
    }
    return await tryAgain(ask, { tries: 4, isWorthIt: (error) => error instanceof PublishError })
  }
}

function runRsync(parameters: readonly string[], input: string): Promise<Answer> {
  return new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const child = spawn('rsync', [...parameters], { env, stdio: ['pipe', 'pipe', 'pipe'] })
    let [output, errors] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', () => resolve({ code: null, output, errors }))
    child.on('close', (code) => resolve({ code, output, errors }))
  })
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'publish-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files by the folder that their paths begin in. */
function byRoot(files: readonly SiteFile[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>()
  for (const { source, path: file } of files) {
    const root = source.slice(0, -file.length - 1)
    const paths = roots.get(root) ?? []
    paths.push(file)
    roots.set(root, paths)
  }
  return roots
}

/** The folders that files lie in, those of one depth together, innermost first. */
function foldersByDepth(paths: readonly string[]): readonly (readonly string[])[] {
  const folders = new Set<string>()
  for (const file of paths) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
      folders.add(file.slice(0, at))
  }
  folders.delete(ownFolder)
  const depths = [...folders].reduce((most, folder) => Math.max(most, folder.split('/').length), 0)
  return Array.from({ length: depths }, (_, index) =>
    [...folders].filter((folder) => folder.split('/').length === depths - index),
  )
}
