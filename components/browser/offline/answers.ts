import {
  assetUrl,
  indexFileUrl,
  mediaFolderUrl,
  mourningUrl,
  offlineUrl,
  searchUrl,
} from '../../../lib/urls.ts'
import { cacheIssueOf } from './cache-issue.ts'
import { cacheNames, cachePage, findCached, findInEdition, findPage } from './cached.ts'
import { edition } from './edition.ts'
import { forgetGone } from './forget-gone.ts'
import { forgetPage, isGone } from './forget-issue.ts'
import { offlinePage } from './readable-list.ts'
import { pictureName } from './references.ts'
import { isWanted } from './retire.ts'
import type { RequestEvent } from './worker-scope.ts'

/** A page that is cached is shown if the network has not answered by then, in milliseconds. */
const patience = 3000

/** How this request is answered; `undefined` leaves it to the browser. */
export function answerOf(event: RequestEvent): Promise<Response> | undefined {
  const { method, mode, destination, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return undefined
  if (mode === 'navigate') return pathname.endsWith('/') ? answerPage(event, pathname) : undefined
  if (pathname.startsWith(assetUrl(''))) return answerFile(event, pathname, cacheNames.assets)
  if (pathname.startsWith(mediaFolderUrl) && destination === 'image') return answerPicture(event, pathname)
  if (pathname === mourningUrl) {
    return answerNewest(event, pathname, cacheNames.assets).catch(() => emptyStyle())
  }
  if (pathname === indexFileUrl('manifest.json')) return answerNewest(event, pathname, cacheNames.search)
  if (pathname.startsWith(searchUrl)) return answerFile(event, pathname, cacheNames.search)
  if (Object.hasOwn(edition.files, pathname)) return answerFile(event, pathname, cacheNames.assets)
  return undefined
}

/** From the network, which is the newest; else as cached; else the page that says what can be read. */
async function answerPage(event: RequestEvent, pathname: string): Promise<Response> {
  if (pathname === offlineUrl) return offlinePage()
  const fetched = fetch(event.request)
  const cached = await findPage(pathname)
  event.waitUntil(fetched.then((response) => cacheRead(pathname, response.clone())).catch(() => undefined))
  const answer = await (cached ? Promise.race([fetched, pause()]) : fetched).catch(() => undefined)
  const isUsable = answer && (answer.status < 500 || !cached)
  return isUsable ? answer : (cached ?? offlinePage())
}

async function cacheRead(pathname: string, response: Response): Promise<void> {
  if (!(await isWanted())) return
  if (isGone(response, pathname)) return await forgetPage(pathname)
  if (!edition.pages.includes(pathname)) await cachePage(pathname, response)
  await cacheIssueOf(pathname)
  await forgetGone()
}

/** A file that never changes under its address: as cached, else from the network, and cached from then on. */
async function answerFile(event: RequestEvent, pathname: string, cacheName: string): Promise<Response> {
  return (await findCached(pathname)) ?? fetchAndCache(event, pathname, cacheName)
}

/** A picture is answered as a file is, but any other file of it will do where there is no network. */
async function answerPicture(event: RequestEvent, pathname: string): Promise<Response> {
  const cached = await findCached(pathname)
  if (cached) return cached
  return fetchAndCache(event, pathname, cacheNames.media).catch(async (error: unknown) => {
    const cache = await caches.open(cacheNames.media)
    const other = (await cache.keys()).find(({ url }) =>
      new URL(url).pathname.startsWith(pictureName(pathname)),
    )
    const picture = other && (await cache.match(other))
    if (!picture) throw error
    return picture
  })
}

/** A small file that changes under its address: from the network, else as it was from the start or last seen. */
async function answerNewest(event: RequestEvent, pathname: string, cacheName: string): Promise<Response> {
  const fetched = fetchAndCache(event, pathname, cacheName)
  event.waitUntil(fetched.catch(() => undefined))
  const answer = await Promise.race([fetched, pause()]).catch(() => undefined)
  // The index that was cached from the start is whole; one that was last seen need not be.
  return answer ?? (await findInEdition(pathname)) ?? (await findCached(pathname)) ?? fetched
}

async function fetchAndCache(event: RequestEvent, pathname: string, cacheName: string): Promise<Response> {
  const response = await fetch(event.request)
  if (response.status !== 200) return response
  const copy = response.clone()
  // A full disk is no reason to answer nothing.
  event.waitUntil(cacheCopy(pathname, copy, cacheName).catch(() => undefined))
  return response
}

async function cacheCopy(pathname: string, copy: Response, cacheName: string): Promise<void> {
  if (await isWanted()) await (await caches.open(cacheName)).put(pathname, copy)
}

function emptyStyle(): Response {
  return new Response('', { headers: { 'Content-Type': 'text/css' } })
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience))
}
