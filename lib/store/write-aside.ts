import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Where a file or a folder is made before it is renamed to its place: beside it, under a name that no other process and
 * no other call uses. It begins with a dot, so that what a killed process leaves in the content is passed over.
 */
export function draftOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
}

/**
 * Writes a file so that it is there whole or not at all: a process that is killed, or a full disk, leaves the file that
 * was there before. Its permissions stay, and a link stays a link to the file that is written.
 */
export function writeAside(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const before = statSync(file, { throwIfNoEntry: false })
  const target = before ? realpathSync(file) : file
  const draft = draftOf(target)
  try {
    writeFileSync(draft, content)
    if (before) chmodSync(draft, before.mode)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}
