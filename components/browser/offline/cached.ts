import { basePath } from '../../../lib/urls.ts'
import { edition } from './edition.ts'
import { assetsOf } from './references.ts'

// Two newspapers in folders of one host share its caches: the folder is part of their names.
const prefix = `paper${basePath}-`

/** Names of the caches, all of which go when the worker does. */
export const cacheNames = {
  edition: `${prefix}edition-${edition.version}`,
  pages: `${prefix}pages`,
  assets: `${prefix}assets`,
  media: `${prefix}media`,
  search: `${prefix}search`,
} as const

/** Whether a cache is of this site. */
export function isOwnCache(name: string): boolean {
  return name.startsWith(prefix)
}

/** Whether a cache is that of an edition before this one. */
export function isEarlierEdition(name: string): boolean {
  return name.startsWith(`${prefix}edition-`) && name !== cacheNames.edition
}

/** How much is cached at most; what was cached first goes first. */
const limits = { pages: 400, media: 200, search: 600 } as const

const cachedBy = 'x-kept-by'
const cachedAt = 'x-kept-at'
const day = 24 * 60 * 60 * 1000

/** Whatever is cached of an address, the query aside. */
export function findCached(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { ignoreSearch: true, ignoreVary: true })
}

/** What was cached of an address from the start. */
export function findInEdition(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { cacheName: cacheNames.edition, ignoreVary: true })
}

/** A page as it was last cached: of those from the start the present edition's. */
export function findPage(pathname: string): Promise<Response | undefined> {
  if (edition.pages.includes(pathname)) return findInEdition(pathname)
  return caches.match(pathname, { cacheName: cacheNames.pages, ignoreVary: true })
}

/** Whether a page should be fetched again while there is a network: another edition's, or a day old. */
export async function isStale(pathname: string): Promise<boolean> {
  const headers = (await findPage(pathname))?.headers
  return headers?.get(cachedBy) !== edition.version || Date.now() - Number(headers.get(cachedAt)) > day
}

/**
 * Caches a page, but not before all that it needs is cached: what is cached is whole, whichever edition it is of.
 * Answers its text, or nothing if it cannot be had whole.
 */
export async function cachePage(
  pathname: string,
  response: Response,
  cacheName: string = cacheNames.pages,
): Promise<string | undefined> {
  if (!response.ok || !/^text\/html/.test(response.headers.get('content-type') ?? '')) return undefined
  const answeredAt = Date.now()
  const html = await response.text()
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(cachedBy, edition.version)
  headers.set(cachedAt, String(answeredAt))
  for (const asset of assetsOf(html)) if (!(await cacheFile(asset, cacheNames.assets))) return undefined
  const cache = await caches.open(cacheName)
  // While one edition's worker gives way to the next, the next may have cached a newer one meanwhile.
  if (Number((await cache.match(pathname))?.headers.get(cachedAt)) > answeredAt) return html
  await cache.delete(pathname)
  await cache.put(pathname, new Response(html, { headers }))
  return html
}

/** Caches a file that never changes under its address, unless it is cached; answers whether it is. */
export async function cacheFile(pathname: string, cacheName: string): Promise<boolean> {
  if (await findCached(pathname)) return true
  const response = await fetch(pathname).catch(() => undefined)
  if (!response?.ok) return false
  await (await caches.open(cacheName)).put(pathname, response)
  return true
}

/**
 * Throws away what nobody needs any more: the oldest beyond the limits, and editions but for this and the one
 * before, which a page still open may come from. What a cached page needs of an older one stays cached.
 */
export async function tidy(): Promise<void> {
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    const cache = await caches.open(cacheNames[name])
    const keys = await cache.keys()
    for (const key of keys.slice(0, Math.max(0, keys.length - limits[name]))) await cache.delete(key)
  }
  const needed = await neededAssets()
  const assets = await caches.open(cacheNames.assets)
  for (const name of await oldEditions()) {
    const old = await caches.open(name)
    for (const pathname of needed) {
      const file = await old.match(pathname)
      if (file) await assets.put(pathname, file)
    }
    await caches.delete(name)
  }
  for (const key of await assets.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await assets.delete(key)
  }
}

async function oldEditions(): Promise<readonly string[]> {
  return (await caches.keys()).filter(isEarlierEdition).slice(0, -1)
}

async function neededAssets(): Promise<ReadonlySet<string>> {
  const needed = new Set<string>()
  const pages = await caches.open(cacheNames.pages)
  for (const key of await pages.keys()) {
    const html = await (await pages.match(key))?.text()
    for (const asset of assetsOf(html ?? '')) needed.add(asset)
  }
  for (const asset of needed) {
    if (!asset.endsWith('.js')) continue
    const script = await (await findCached(asset))?.text()
    for (const part of assetsOf(script ?? '')) needed.add(part)
  }
  return needed
}
