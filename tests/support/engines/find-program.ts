import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of these programs that is installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/bin'])
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name))).find(existsSync)
}

/** The path of a file below Debian's library folders, `/usr/lib/<processor>/`, whichever the processor. */
export function findLibrary(folder: RegExp, file: string): string | undefined {
  const processors = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-'))
    : []
  for (const processor of processors.map((name) => join('/usr/lib', name))) {
    const found = readdirSync(processor).find(
      (name) => folder.test(name) && existsSync(join(processor, name, file)),
    )
    if (found !== undefined) return join(processor, found, file)
  }
  return undefined
}
