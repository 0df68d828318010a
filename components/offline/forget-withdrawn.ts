import { edition } from './edition.ts'
import { shelves } from './kept.ts'
import { issueOf } from './references.ts'

const seenUrl = '/withdrawn'

/**
 * Once after each withdrawal, forgets whatever may hold the article's words: its issue's pages and pictures, pages
 * that list articles, the index, and what editions before this one brought.
 */
export async function forgetWithdrawn(): Promise<void> {
  const pages = await caches.open(shelves.pages)
  const list = JSON.stringify(edition.withdrawn)
  const seen = await (await pages.match(seenUrl))?.text()
  if (list === (seen ?? '[]')) return
  const issues = new Set(edition.withdrawn.map((url) => issueOf(url)))
  for (const name of [shelves.pages, shelves.media]) {
    const cache = await caches.open(name)
    for (const key of await cache.keys()) {
      const issue = /^\/(?:issues|media)\/([^/]+)\//.exec(new URL(key.url).pathname)?.[1]
      if (issue === undefined || issues.has(issue)) await cache.delete(key)
    }
  }
  for (const name of await caches.keys()) {
    const isOld = name.startsWith('paper-edition-') && name !== shelves.edition
    if (isOld || name === shelves.search) await caches.delete(name)
  }
  await pages.put(seenUrl, new Response(list))
}
