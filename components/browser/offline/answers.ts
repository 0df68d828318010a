import { edition } from './edition.ts'
import { forgetGone } from './forget-gone.ts'
import { forgetPage, isGone } from './forget-issue.ts'
import { keepIssueOf } from './keep-issue.ts'
import { findInEdition, findKept, findPage, keepPage, shelves } from './kept.ts'
import { offlinePage } from './readable-list.ts'
import { pictureName } from './references.ts'
import { isWanted } from './retire.ts'
import type { RequestEvent } from './worker-scope.ts'

/** A page that is kept is shown if the network has not answered by then, in milliseconds. */
const patience = 3000

/** How this request is answered; `undefined` leaves it to the browser. */
export function answerOf(event: RequestEvent): Promise<Response> | undefined {
  const { method, mode, destination, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return undefined
  if (mode === 'navigate') return pathname.endsWith('/') ? answerPage(event, pathname) : undefined
  if (pathname.startsWith('/assets/')) return answerFile(event, pathname, shelves.assets)
  if (pathname.startsWith('/media/') && destination === 'image') return answerPicture(event, pathname)
  if (pathname === '/mourning.css') {
    return answerNewest(event, pathname, shelves.assets).catch(() => emptyStyle())
  }
  if (pathname === '/search/manifest.json') return answerNewest(event, pathname, shelves.search)
  if (pathname.startsWith('/search/')) return answerFile(event, pathname, shelves.search)
  if (Object.hasOwn(edition.files, pathname)) return answerFile(event, pathname, shelves.assets)
  return undefined
}

/** From the network, which is the newest; else as kept; else the page that says what can be read. */
async function answerPage(event: RequestEvent, pathname: string): Promise<Response> {
  if (pathname === '/offline/') return offlinePage()
  const fetched = fetch(event.request)
  const kept = await findPage(pathname)
  event.waitUntil(fetched.then((response) => keepRead(pathname, response.clone())).catch(() => undefined))
  const answer = await (kept ? Promise.race([fetched, pause()]) : fetched).catch(() => undefined)
  const isUsable = answer && (answer.status < 500 || !kept)
  return isUsable ? answer : (kept ?? offlinePage())
}

async function keepRead(pathname: string, response: Response): Promise<void> {
  if (!(await isWanted())) return
  if (isGone(response, pathname)) return await forgetPage(pathname)
  if (!edition.pages.includes(pathname)) await keepPage(pathname, response)
  await keepIssueOf(pathname)
  await forgetGone()
}

/** A file that never changes under its address: as kept, else from the network, and kept from then on. */
async function answerFile(event: RequestEvent, pathname: string, shelf: string): Promise<Response> {
  return (await findKept(pathname)) ?? fetchAndKeep(event, pathname, shelf)
}

/** The same for a picture, of which any other file will do where there is no network. */
async function answerPicture(event: RequestEvent, pathname: string): Promise<Response> {
  const kept = await findKept(pathname)
  if (kept) return kept
  return fetchAndKeep(event, pathname, shelves.media).catch(async (error: unknown) => {
    const cache = await caches.open(shelves.media)
    const other = (await cache.keys()).find(({ url }) =>
      new URL(url).pathname.startsWith(pictureName(pathname)),
    )
    const picture = other && (await cache.match(other))
    if (!picture) throw error
    return picture
  })
}

/** A small file that changes under its address: from the network, else as it was from the start or last seen. */
async function answerNewest(event: RequestEvent, pathname: string, shelf: string): Promise<Response> {
  const fetched = fetchAndKeep(event, pathname, shelf)
  event.waitUntil(fetched.catch(() => undefined))
  const answer = await Promise.race([fetched, pause()]).catch(() => undefined)
  // The index that was kept from the start is whole; one that was last seen need not be.
  return answer ?? (await findInEdition(pathname)) ?? (await findKept(pathname)) ?? fetched
}

async function fetchAndKeep(event: RequestEvent, pathname: string, shelf: string): Promise<Response> {
  const response = await fetch(event.request)
  if (response.status !== 200) return response
  const copy = response.clone()
  // A full disk is no reason to answer nothing.
  event.waitUntil(keepCopy(pathname, copy, shelf).catch(() => undefined))
  return response
}

async function keepCopy(pathname: string, copy: Response, shelf: string): Promise<void> {
  if (await isWanted()) await (await caches.open(shelf)).put(pathname, copy)
}

function emptyStyle(): Response {
  return new Response('', { headers: { 'Content-Type': 'text/css' } })
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience))
}
