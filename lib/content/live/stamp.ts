import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Names, sizes and times of all that lies in a folder, folders in it too: while it is the same, so are the files. */
export function stampOf(directory: string, path: string): string {
  const folder = join(directory, path)
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) =>
        entry.isDirectory()
          ? `${entry.name}/${stampOf(folder, entry.name)}`
          : stampOfFile(folder, entry.name),
      )
      .join('\n')
  } catch (error) {
    return String(error)
  }
}

function stampOfFile(folder: string, name: string): string {
  const file = statSync(join(folder, name), { throwIfNoEntry: false })
  return file ? `${name} ${file.size} ${file.mtimeMs} ${file.ctimeMs}` : name
}
