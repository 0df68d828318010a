import { issueUrl, toUrl } from '../../../lib/urls.ts'
import { cacheNames, cachePage } from './cached.ts'
import { each } from './each.ts'
import { edition } from './edition.ts'
import { forgetIssue, isGone, issueAt } from './forget-issue.ts'
import { forgetOldIndex } from './forget-old-index.ts'
import { pagesOf } from './references.ts'

const seenUrl = toUrl('/addresses')
let isDone = false
let underWay: Promise<void> | undefined

/** On a first visit nothing is older than the site. */
export async function noteAddresses(): Promise<void> {
  await (await caches.open(cacheNames.pages)).put(seenUrl, new Response(edition.addresses))
  isDone = true
}

/**
 * Once after each change of what addresses the site has, forgets what it no longer has: the edition cannot say what is
 * gone, or it would grow with the archive, so the site is asked. An issue of which an address is gone is forgotten whole,
 * lists are read anew, and the index is freed of what the new one does not name. Where the site does not answer, it is
 * asked again with the next page that is read.
 */
export function forgetGone(): Promise<void> {
  if (isDone) return Promise.resolve()
  underWay ??= look().finally(() => {
    underWay = undefined
  })
  return underWay
}

async function look(): Promise<void> {
  const pages = await caches.open(cacheNames.pages)
  if ((await (await pages.match(seenUrl))?.text()) !== edition.addresses) {
    const cached = await cachedPaths(cacheNames.pages)
    const issues = new Set(
      [...cached, ...(await cachedPaths(cacheNames.media))].flatMap((path) => issueAt(path) ?? []),
    )
    const lists = cached.filter((path) => path.endsWith('/') && issueAt(path) === undefined)
    await each([...issues], (issue) => lookAtIssue(issue, cached))
    await each(lists, readAnew)
    await forgetOldIndex()
  }
  await noteAddresses()
}

async function lookAtIssue(issue: string, cached: readonly string[]): Promise<void> {
  const own = issueUrl(issue)
  const response = await ask(own)
  const named = isGone(response, own) ? [] : [own, ...pagesOf(issue, await response.text())]
  const others = cached.filter((path) => issueAt(path) === issue && !named.includes(path))
  if (named.length > 0 && !(await areGone(others))) return
  await forgetIssue(issue)
}

/** Whether any is; its issue's page need not name all that there is. */
async function areGone(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) if (isGone(await ask(path, 'HEAD'), path)) return true
  return false
}

/** A list may hold the headline of what is gone. */
async function readAnew(path: string): Promise<void> {
  const response = await ask(path)
  if (isGone(response, path)) await (await caches.open(cacheNames.pages)).delete(path)
  else await cachePage(path, response)
}

/** Throws where the site is in trouble: then nothing is known. */
async function ask(path: string, method = 'GET'): Promise<Response> {
  const response = await fetch(path, { method, cache: 'no-cache' })
  if (response.status >= 500) throw new Error(`${path} answered ${response.status}`)
  return response
}

async function cachedPaths(cacheName: string): Promise<readonly string[]> {
  return (await (await caches.open(cacheName)).keys()).map(({ url }) => new URL(url).pathname)
}
