import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.ts'

/** A running preview server; `url` ends without a slash. */
export interface Preview {
  readonly url: string
  stop(): void
}

/** Serves a built site with the server of `npm run preview` on a free port. Throws if it does not start. */
export async function previewSite(outDirectory: string): Promise<Preview> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/preview.ts'], {
    cwd: projectRoot,
    env: { ...process.env, OUT_DIR: outDirectory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk
      const [, address] = /^(http:\S+)\/\n/m.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    server.on('exit', (code) =>
      reject(new Error(`the preview of ${outDirectory} ended with exit code ${code}`)),
    )
  })
  return { url, stop: () => server.kill() }
}
