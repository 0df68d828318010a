import { SearchError } from '../../../lib/search/index/search-error.ts'
import { indexFileUrl } from '../../../lib/urls.ts'

/** Milliseconds before each new attempt. */
const pauses = [300, 1200]
/** A connection that sends nothing for this long is given up. */
const patience = 8000

/**
 * A file of the index by its path below `/search/`. Tries again where the connection fails; throws a
 * `SearchError` of kind `network` then, and of kind `damaged` for a file that is not there.
 */
export async function fetchIndexFile(path: string): Promise<Uint8Array> {
  for (const pause of [...pauses, undefined]) {
    const bytes = await tryFetch(path)
    if (bytes) return bytes
    if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, pause))
  }
  throw new SearchError('network', `${path} could not be fetched`)
}

/** All files are named by what they hold but the manifest, which says what is there today. */
function cacheOf(path: string): RequestCache {
  return path === 'manifest.json' ? 'no-cache' : 'default'
}

async function tryFetch(path: string): Promise<Uint8Array | undefined> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), patience)
  try {
    const response = await fetch(indexFileUrl(path), { signal: controller.signal, cache: cacheOf(path) })
    if (response.status === 404) throw new SearchError('damaged', `${path} is not there`)
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch (error) {
    if (error instanceof SearchError) throw error
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
