import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from '../store/list-files.ts'
import { basePath } from '../urls.ts'

const folders = ['app', 'components', 'lib']
const files = ['next.config.ts', 'package.json', 'package-lock.json', 'tailwind.config.ts', 'tsconfig.json']

/**
 * Hash of all code that the pages are made by, locked packages included and READMEs not, and of the folder that addresses
 * begin with: equal code, equal build id. It is in the key of every cached part.
 */
export async function readCodeDigest(root: string): Promise<string> {
  const hash = createHash('sha256').update(basePath)
  const sources = folders.flatMap((folder) =>
    listFiles(path.join(root, folder))
      .filter((file) => !file.endsWith('.md'))
      .map((file) => `${folder}/${file}`),
  )
  for (const file of [...files, ...sources].sort()) {
    hash.update(`${file}\n`).update(await readFile(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 20)
}
