import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file under the address at which it will be published. */
export async function writeAt(
  outDirectory: string,
  url: `/${string}`,
  content: string | Uint8Array,
): Promise<void> {
  const target = path.join(outDirectory, url)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, content)
}
