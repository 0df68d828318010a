import { readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/**
 * Leaves nothing in a folder but the files of these paths in it, and the folders they lie in. Other work goes on beside
 * it.
 */
export async function removeOthers(directory: string, wanted: ReadonlySet<string>): Promise<void> {
  await removeBelow(directory, '', wanted)
}

/** Gives how many entries are left. */
async function removeBelow(directory: string, below: string, wanted: ReadonlySet<string>): Promise<number> {
  const entries = readdirSync(`${directory}/${below}`, { withFileTypes: true })
  let left = entries.length
  for (const entry of entries) {
    const path = below + entry.name
    if (entry.isDirectory()) {
      if ((await removeBelow(directory, `${path}/`, wanted)) > 0) continue
      rmdirSync(`${directory}/${path}`)
    } else {
      if (entry.isFile() && wanted.has(path)) continue
      unlinkSync(`${directory}/${path}`)
    }
    left -= 1
  }
  if (left < entries.length) await setImmediate()
  return left
}
