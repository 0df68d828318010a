import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { projectRoot } from './project-root.ts'

/** A running preview server; `url` ends without a slash. */
export interface Preview {
  readonly url: string
  stop(): void
}

/** Serves a built site with the server of `npm run preview` on a free port. Throws if it does not start. */
export async function previewSite(outDirectory: string): Promise<Preview> {
  const port = await findFreePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/preview.ts'], {
    cwd: projectRoot,
    env: { ...process.env, OUT_DIR: outDirectory, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => chunk.includes(`:${port}`) && resolve())
    server.on('exit', (code) =>
      reject(new Error(`the preview of ${outDirectory} ended with exit code ${code}`)),
    )
  })
  return { url: `http://localhost:${port}`, stop: () => server.kill() }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
