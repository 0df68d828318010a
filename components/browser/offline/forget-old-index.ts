import { indexFileUrl, searchUrl } from '../../../lib/urls.ts'
import { cacheNames, isEarlierEdition } from './cached.ts'

const manifestUrl = indexFileUrl('manifest.json')

/**
 * Forgets files of the search index that the present one does not name: its texts hold the words of articles. Their names
 * say what is in them, so one that is still named holds nothing else.
 */
export async function forgetOldIndex(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name === cacheNames.search || isEarlierEdition(name))
  const response = await fetch(manifestUrl, { cache: 'no-cache' })
  if (response.status >= 500) throw new Error(`${manifestUrl} answered ${response.status}`)
  const manifest = response.ok ? await response.text() : ''
  for (const name of names) {
    const cache = await caches.open(name)
    for (const key of await cache.keys()) {
      const { pathname } = new URL(key.url)
      if (pathname === manifestUrl) await renew(cache, name, manifest)
      else if (isOfIndex(pathname) && !isNamed(pathname, manifest)) await cache.delete(key)
    }
  }
}

// An earlier edition's stands for an index that is no longer whole.
async function renew(cache: Cache, name: string, manifest: string): Promise<void> {
  if (name !== cacheNames.search || manifest === '') await cache.delete(manifestUrl)
  else
    await cache.put(manifestUrl, new Response(manifest, { headers: { 'Content-Type': 'application/json' } }))
}

function isOfIndex(pathname: string): boolean {
  return pathname.startsWith(searchUrl) && pathname !== searchUrl
}

/** A folder or file stands in the manifest by its own name, which has a hash in it: `texts/<folder>/`, `<folder>/`, `words-….bin`. */
function isNamed(pathname: string, manifest: string): boolean {
  const parts = pathname.slice(searchUrl.length).split('/')
  const name = parts[0] === 'texts' ? parts[1] : parts[0]
  return name !== undefined && manifest.includes(`"${name}"`)
}
