import { copyFileSync, linkSync, mkdirSync, type Stats } from 'node:fs'
import path from 'node:path'

/** Puts a file that never changes in another place too, without copying it where the file system can. */
export function linkFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  linkOrCopy(from, to)
}

/** Puts a file that never changes in another place too, in a folder that is there. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Not every file system has hard links, and none has any number of them to one file.
    copyFileSync(from, to)
  }
}

/** Whether both are names of one file. */
export function isSameFile(one: Stats, other: Stats): boolean {
  return one.ino === other.ino && one.dev === other.dev
}
