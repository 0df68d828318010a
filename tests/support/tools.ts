import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

/** Programs that nothing is built with and that are large: each has a locked list of packages in `tests/tools`. */
export type Tool = 'linter' | 'mutants' | 'pagefind' | 's3rver'

/** Biome's program, to be run by Node. */
export function linterProgram(): string {
  return join(ensureTool('linter'), '@biomejs/biome/bin/biome')
}

/**
 * The `node_modules` of a tool, outside of the checkout so that it is fetched once. It is installed as its lock file
 * says when it is first asked for; another lock file gives another folder. Throws if it cannot be installed.
 */
export function ensureTool(tool: Tool): string {
  const locked = join(projectRoot, 'tests/tools', tool)
  const hash = createHash('sha256')
    .update(readFileSync(join(locked, 'package-lock.json')))
    .digest('hex')
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'newspaper-tools')
  const folder = join(cache, `${tool}-${hash.slice(0, 10)}`)
  if (!existsSync(folder)) install(tool, locked, cache, folder)
  return join(folder, 'node_modules')
}

/** Installs aside and renames, so that what was broken off is not taken for a tool. */
function install(tool: Tool, locked: string, cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, `${tool}-`))
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(locked, file), join(draft, file))
    console.error(`installing the ${tool} into ${folder}`)
    const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: draft,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error(`the ${tool} should be installed, but npm ci failed:\n${stderr}`)
    if (!existsSync(folder)) renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
