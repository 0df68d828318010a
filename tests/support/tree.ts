import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { walkFiles } from './walk-files.ts'

/** Names that say nothing of what lies behind them, or that invite what this project does without. */
const vagueFolders = ['utils', 'util', 'helpers', 'hooks', 'types', 'constants', 'services', 'common', 'misc']

/** What lies at the root of the checkout, but for git's own folder and what git ignores. */
export function rootEntries(root: string): readonly string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean).map(toPattern)
  const entries = readdirSync(root).filter((entry) => entry !== '.git')
  return entries.filter((entry) => !ignored.some((pattern) => pattern.test(entry))).sort()
}

/** Files of the given folders that lie in a folder with a vague name, or that are barrels. */
export function findVagueNames(root: string, folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) => walkFiles(join(root, folder)).map((file) => `${folder}/${file}`))
  return files.filter((file) => {
    const isVague = dirname(file)
      .split('/')
      .some((folder) => vagueFolders.includes(folder))
    return isVague || /^index\.[jt]sx?$/.test(basename(file))
  })
}

/** A line of `.gitignore` that names a file or folder at any depth, `*` included. */
function toPattern(line: string): RegExp {
  const name = line.replace(/^\/|\/$/g, '')
  return new RegExp(`^${name.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`)
}
