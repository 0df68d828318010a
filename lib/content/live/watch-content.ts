import { watch } from 'node:fs'

/** How long an editor's program may take to write a file in several steps, in milliseconds. */
const settling = 40
/** How often all is looked at, since network drives and some systems tell of no changes; in milliseconds. */
const interval = 2000

/** A folder that is watched. */
export interface Watching {
  /** Tells at once of what has changed, for somebody who will not wait until an editor's program is done with a file. */
  flush(): void
  stop(): void
}

/**
 * Calls back where something in the content folder may have changed.
 * @param look Is given the issues in which files have changed, or nothing where that is not known.
 */
export function watchContent(directory: string, look: (issues?: ReadonlySet<string>) => void): Watching {
  let timer: NodeJS.Timeout | undefined
  let changed = new Set<string>()
  const tell = () => {
    clearTimeout(timer)
    if (changed.size === 0) return
    const issues = changed
    changed = new Set()
    look(issues)
  }
  const watcher = watchFolder(directory, (file) => {
    changed.add(/^issues[\\/]([^\\/]+)/.exec(file)?.[1] ?? '')
    clearTimeout(timer)
    timer = setTimeout(tell, settling)
  })
  const looking = setInterval(() => look(), interval)
  const stop = () => {
    clearInterval(looking)
    clearTimeout(timer)
    watcher?.close()
  }
  return { flush: tell, stop }
}

// Where the system has no watches left, or cannot watch folders in folders, looking from time to time has to do.
function watchFolder(directory: string, act: (file: string) => void) {
  try {
    return watch(directory, { recursive: true }, (_event, file) => act(file ?? '')).on('error', () => {})
  } catch {
    return undefined
  }
}
