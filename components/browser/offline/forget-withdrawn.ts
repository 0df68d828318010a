import { toUrl } from '../../../lib/urls.ts'
import { cacheNames, isEarlierEdition } from './cached.ts'
import { edition } from './edition.ts'
import { forgetIssue, issueAt } from './forget-issue.ts'
import { issueOf } from './references.ts'

const seenUrl = toUrl('/withdrawn')

/**
 * Once after each withdrawal, forgets whatever may hold the article's words: its issue's pages and pictures, pages
 * that list articles, the index, and what editions before this one brought.
 */
export async function forgetWithdrawn(): Promise<void> {
  const pages = await caches.open(cacheNames.pages)
  const list = JSON.stringify(edition.withdrawn)
  const seen = await (await pages.match(seenUrl))?.text()
  if (list === (seen ?? '[]')) return
  if (await hasEarlierEdition()) await forget(pages)
  await pages.put(seenUrl, new Response(list))
}

// On a first visit nothing is older than the withdrawal; what was just cached of its issue stays.
async function hasEarlierEdition(): Promise<boolean> {
  return (await caches.keys()).some(isEarlierEdition)
}

async function forget(pages: Cache): Promise<void> {
  for (const issue of new Set(edition.withdrawn.map((url) => issueOf(url) ?? ''))) await forgetIssue(issue)
  for (const key of await pages.keys()) {
    if (issueAt(new URL(key.url).pathname) === undefined) await pages.delete(key)
  }
  for (const name of await caches.keys()) {
    if (isEarlierEdition(name) || name === cacheNames.search) await caches.delete(name)
  }
}
