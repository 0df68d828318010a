import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from './project-root.ts'

/** How a build ended and what it said. */
export interface BuildResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Builds a content folder into an output folder, by the command that everyone uses. */
export async function buildSite(folders: {
  readonly contentDirectory: string
  readonly outDirectory: string
}): Promise<BuildResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('lib/cli/build.ts')], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: folders.contentDirectory, OUT_DIR: folders.outDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}
