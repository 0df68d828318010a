import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { isSite, ownFiles } from '../build/site-list.ts'
import { isSameFile } from '../store/link-file.ts'
import { listFiles } from '../store/list-files.ts'

/** Files by their paths in a site, each list in order. */
export interface SiteChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Number of all files of the new site. */
  readonly files: number
}

const blockSize = 1 << 16

/**
 * What is different between a site and the one before it, of which there may be none; by the bytes of the files. What
 * people have laid into the one before is not the site's, and so is not removed.
 */
export function compareSites(before: string | undefined, after: string): SiteChanges {
  const old = before !== undefined && existsSync(before) ? listFiles(before) : []
  const now = listFiles(after)
  const [known, wanted] = [new Set(old), new Set(now)]
  return {
    added: now.filter((file) => !known.has(file)),
    changed: now.filter((file) => known.has(file) && !isSame(`${before}/${file}`, `${after}/${file}`)),
    removed:
      before === undefined
        ? []
        : onlyOwn(
            before,
            old.filter((file) => !wanted.has(file)),
          ),
    files: now.length,
  }
}

// The list of a site's files is read only where it is needed.
function onlyOwn(directory: string, files: readonly string[]): readonly string[] {
  return files.length === 0 || !isSite(directory) ? files : files.filter(ownFiles(directory))
}

// What was carried over is a second name of the same file, so that most need not be read.
function isSame(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)]
  return isSameFile(a, b) || (a.size === b.size && hasSameBytes(one, other))
}

function hasSameBytes(one: string, other: string): boolean {
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const
  const blocks = [Buffer.alloc(blockSize), Buffer.alloc(blockSize)] as const
  try {
    for (;;) {
      const [length] = files.map((file, at) => readSync(file, blocks[at] ?? blocks[0]))
      if (!length) return true
      if (!blocks[0].subarray(0, length).equals(blocks[1].subarray(0, length))) return false
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}
