import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const folders = ['app', 'components', 'lib']
const files = ['next.config.ts', 'package.json', 'package-lock.json', 'tailwind.config.ts', 'tsconfig.json']

/** Hash of all code that has a part in the pages, locked packages included: the same code, the same build id. */
export async function readCodeDigest(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [...files, ...(await listFiles(root))].sort()) {
    hash.update(`${file}\n`).update(await readFile(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 20)
}

async function listFiles(root: string): Promise<string[]> {
  const lists = await Promise.all(folders.map((folder) => listFolder(root, folder)))
  return lists.flat()
}

async function listFolder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}
