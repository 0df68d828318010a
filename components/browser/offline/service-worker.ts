import { indexFileUrl } from '../../../lib/urls.ts'
import { answerOf } from './answers.ts'
import { cacheIssueOf } from './cache-issue.ts'
import { cacheNames, cachePage, findCached, tidy } from './cached.ts'
import { edition } from './edition.ts'
import { forgetGone, noteAddresses } from './forget-gone.ts'
import { forgetWithdrawn } from './forget-withdrawn.ts'
import { scope } from './worker-scope.ts'

// Caches a copy of what is read, for reading without a network. Everything it caches is whole by itself, so that
// an edition can take over from another at once; nothing of two editions is ever mixed in one page.

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('fetch', (event) => {
  const answer = answerOf(event)
  if (answer) event.respondWith(answer)
})

/** Caches what the edition brings, all of it or nothing, and the issues that are open in a window. */
async function install(): Promise<void> {
  const isFirst = !(await caches.has(cacheNames.pages))
  const cache = await caches.open(cacheNames.edition)
  for (const [pathname, integrity] of Object.entries(edition.files)) {
    // The index names its files by their content, but not itself.
    const cached = pathname === indexFileUrl('manifest.json') ? undefined : await findCached(pathname)
    const response = cached ?? (await fetch(pathname, { integrity, cache: 'no-cache' }))
    if (!response.ok) throw new Error(`${pathname} answered ${response.status}`)
    await cache.put(pathname, response)
  }
  for (const pathname of edition.pages) {
    const page = await cachePage(pathname, await fetch(pathname, { cache: 'reload' }), cacheNames.edition)
    if (page === undefined) throw new Error(`${pathname} could not be cached whole`)
  }
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await Promise.allSettled(windows.map(({ url }) => cacheIssueOf(new URL(url).pathname)))
  // Not when it is activated: pages would wait for the network until it is done.
  await (isFirst ? noteAddresses() : forgetGone().catch(() => undefined))
  await scope.skipWaiting()
}

async function activate(): Promise<void> {
  // With it Firefox shows its own error page where there is no network; an edition before had it on.
  await scope.registration.navigationPreload?.disable()
  await forgetWithdrawn()
  await tidy()
  await scope.clients.claim()
}
