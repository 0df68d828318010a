import { copyFile, link, mkdir } from 'node:fs/promises'
import path from 'node:path'

/** Puts a file that never changes in another place too, without copying it where the file system can. */
export async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await link(from, to).catch(() => copyFile(from, to))
}
