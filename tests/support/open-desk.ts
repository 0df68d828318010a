import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from './project-root.ts'
import { type Files, writeFiles } from './small-newspaper.ts'

/** A desk that is open over a newspaper of its own. */
export interface OpenDesk {
  /** With the token, and a slash at its end. */
  readonly url: string
  /** The content folder; `deploy.yml` lies beside it. */
  readonly content: string
  readonly stop: () => void
}

/** Starts `npm run edit` over some files; `environment` is what an editor's terminal has set. */
export async function openDesk(
  files: Files,
  environment: Readonly<Record<string, string>> = {},
): Promise<OpenDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const content = join(folder, 'content')
  writeFiles(content, files)
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/edit.ts', '--no-open'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'out'), PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const stop = () => {
    process.kill(-(child.pid ?? 0))
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: await addressOf(child), content, stop }
}

/** Opens a screen of a desk, `write/issues/2025-01-15/01/01.md`; one that was typed into may be left. */
export async function openScreen(page: Page, desk: OpenDesk, route: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('about:blank')
  await page.goto(`${desk.url}#/${route}`)
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stdout?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
      const url = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]+\//.exec(said)?.[0]
      if (url) resolve(url)
    })
    stdout?.on('close', () => reject(new Error(`the desk did not open: ${said}`)))
  })
}
