import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from '../store/list-files.ts'

const folders = ['app', 'components', 'lib']
const files = ['next.config.ts', 'package.json', 'package-lock.json', 'tailwind.config.ts', 'tsconfig.json']

/** Hash of all code that has a part in the pages, locked packages included: the same code, the same build id. */
export async function readCodeDigest(root: string): Promise<string> {
  const hash = createHash('sha256')
  const sources = folders.flatMap((folder) =>
    listFiles(path.join(root, folder)).map((file) => `${folder}/${file}`),
  )
  for (const file of [...files, ...sources].sort()) {
    hash.update(`${file}\n`).update(await readFile(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 20)
}
