import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { passOn, passOnSocket } from './pass-on.ts'

/** How often it is asked whether Next listens, in milliseconds. */
const asking = 100

/**
 * The pages as development draws them, drafts and faulty files too, for a frame of the desk. They come from a port of their own,
 * another origin than the desk's: what an article holds can neither read the desk nor learn its token. Next runs as a child
 * process, which starts with the first page that is asked for.
 */
export class Preview {
  readonly #directory: string
  /** Empty until it listens. */
  origin = ''
  #server: Server | undefined
  #child: ChildProcess | undefined
  #ready: Promise<number> | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  /** Opens the port, which only the desk of this origin may frame; gives the origin of the preview. */
  async listen(deskOrigin: string): Promise<string> {
    const server = createServer()
    this.#server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const door = { host: `127.0.0.1:${port}`, deskOrigin }
    server.on('request', (request, response) => {
      this.#start().then(
        (next) => passOn(request, response, { ...door, next }),
        () => response.writeHead(502).end(),
      )
    })
    server.on('upgrade', (request, socket, head) => {
      this.#start().then(
        (next) => passOnSocket(request, socket, head, { ...door, next }),
        () => socket.destroy(),
      )
    })
    this.origin = `http://${door.host}`
    return this.origin
  }

  /** Ends Next; the next page that is asked for starts it again. A build does not share its folder with it. */
  stop(): void {
    this.#child?.kill()
    this.#child = undefined
    this.#ready = undefined
  }

  close(): void {
    this.stop()
    this.#server?.close()
    this.#server?.closeAllConnections()
  }

  #start(): Promise<number> {
    this.#ready ??= this.#spawn()
    return this.#ready
  }

  async #spawn(): Promise<number> {
    const port = await freePort()
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/dev.ts', '--host', '127.0.0.1'], {
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    })
    this.#child = child
    child.once('exit', () => {
      if (this.#child === child) this.stop()
    })
    while (!(await listens(port))) {
      if (child.exitCode !== null || child.killed) throw new Error(`no preview of ${this.#directory}`)
      await new Promise((resolve) => setTimeout(resolve, asking))
    }
    return port
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
