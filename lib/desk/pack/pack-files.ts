import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

/** A file of a package. */
export interface PackFile {
  /** In the package, parted by `/`. */
  readonly name: string
  /** Where it lies on this machine. */
  readonly source: string
  readonly isProgram: boolean
}

/** Folders and files of the project that an editor's machine needs. */
export const projectParts = [
  ...['app', 'components', 'lib', 'public'],
  ...['package.json', 'package-lock.json', 'next.config.ts', 'tailwind.config.ts', 'tsconfig.json'],
] as const

/** Packages that only tests use, by the start of their names. */
const onlyForTests =
  /^(?:@?playwright(?:-core|\/|$)|axe-core|html-validate|@html-validate|@likecoin|feedsmith|citeproc|@citation-js|fast-check|jsqr|\.cache|\.package-lock)/

/** What nothing reads at run time: maps, types, notes, tests of packages, and Next's own compiled docs. */
const unread =
  /\.(?:map|d\.[cm]?ts|flow|markdown)$|(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*$|\/(?:__tests__|docs|examples?|\.github)\//i

/** The files of an installed `node_modules` that go into a package, below `prefix`. */
export function listPackages(folder: string, prefix: string): readonly PackFile[] {
  return listBelow(folder, prefix).filter(({ name }) => isNeeded(name.slice(prefix.length + 1)))
}

/** Whether a file of `node_modules` is read by a desk that runs; `name` is its path in there. */
export function isNeeded(name: string): boolean {
  if (onlyForTests.test(name)) return false
  // Next compiles TypeScript by the types of the packages that pages import.
  return (
    !unread.test(name) ||
    /^(?:@types|typescript|@typescript)\//.test(name) ||
    /(?:LICEN[CS]E|NOTICE)/i.test(name)
  )
}

/** All files below a folder or, of a file, itself; links are followed, as a package of Windows has none. */
export function listBelow(place: string, name: string): readonly PackFile[] {
  const source = realpathSync(place)
  const found = statSync(source)
  if (found.isFile()) return [{ name, source, isProgram: (found.mode & 0o111) !== 0 }]
  return readdirSync(source).flatMap((inner) => listBelow(path.join(source, inner), `${name}/${inner}`))
}

/** The bytes of a file of a package. */
export function readPackFile({ source }: PackFile): Uint8Array {
  return readFileSync(source)
}
