import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBase } from '../../lib/preview/read-base.ts'
import { createSiteServer } from '../../lib/preview/site-server.ts'
import { hashedName } from '../../lib/publish/assets/hashed-name.ts'
import { walkFiles } from './walk-files.ts'

/** A copy of a built site on a server of its own, which may be changed, taken off the network and put back. */
export class OwnSite {
  readonly directory: string
  #server: Server | undefined
  #port: number | undefined

  constructor(builtSite: string) {
    this.directory = join(mkdtempSync(join(tmpdir(), 'site-')), 'out')
    cpSync(builtSite, this.directory, { recursive: true })
  }

  get url(): string {
    return `http://localhost:${this.#port}${readBase(this.directory)}`
  }

  /** Serves it, after an interruption under the same address. */
  async connect(): Promise<void> {
    await this.#serve(createSiteServer(this.directory))
  }

  /** Nothing answers any more, as in an aeroplane. */
  async disconnect(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  /** It takes questions and answers none. */
  async hang(): Promise<void> {
    await this.disconnect()
    await this.#serve(createServer(() => undefined))
  }

  async remove(): Promise<void> {
    await this.disconnect()
    rmSync(join(this.directory, '..'), { recursive: true })
  }

  /** Deploys another edition over this one: another script in every page, and the old script gone. */
  deploy(mark: string): void {
    const name = walkFiles(join(this.directory, 'assets')).find((file) => file.startsWith('reader.')) ?? ''
    const before = join(this.directory, 'assets', name)
    const script = `${readFileSync(before, 'utf8')}\ndocument.documentElement.dataset.script = '${mark}'\n`
    const after = hashedName('reader.js', script)
    rmSync(before)
    writeFileSync(join(this.directory, 'assets', after), script)
    for (const file of walkFiles(this.directory).filter((path) => path.endsWith('.html'))) {
      const path = join(this.directory, file)
      const html = readFileSync(path, 'utf8').replaceAll(name, after)
      writeFileSync(path, html.replace(/<body[^>]*>/, `<body data-edition="${mark}">`))
    }
    this.#announce(name, after, script, mark)
  }

  async #serve(server: Server): Promise<void> {
    this.#port ??= await findFreePort()
    server.listen(this.#port)
    await once(server, 'listening')
    this.#server = server
  }

  #announce(before: string, after: string, script: string, mark: string): void {
    const path = join(this.directory, 'sw.js')
    const hash = createHash('sha256').update(script).digest('base64')
    const worker = readFileSync(path, 'utf8')
      .replace(new RegExp(`"([^"]*/assets/)${before}":"[^"]+"`), `"$1${after}":"sha256-${hash}"`)
      .replace(/"version":"[^"]+"/, `"version":"${mark}"`)
    writeFileSync(path, worker)
  }
}

/** Below the ports that systems give to outgoing connections: nobody takes it while the site is off the network. */
async function findFreePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const server = createServer().listen(port)
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    await new Promise((resolve) => server.close(resolve))
    if (isFree) return port
  }
}
