import { toSitePath } from '../../../lib/urls.ts'
import { cacheNames } from './cached.ts'

/** The issue whose pages or pictures lie at an address; of lists, feeds and the like there is none. */
export function issueAt(pathname: string): string | undefined {
  return /^\/(?:issues|media)\/([^/]+)\//.exec(toSitePath(pathname))?.[1]
}

/** Forgets all that is cached of an issue, since each of its pages may hold the words of each of its articles. */
export async function forgetIssue(issue: string): Promise<void> {
  for (const name of [cacheNames.pages, cacheNames.media]) {
    const cache = await caches.open(name)
    for (const key of await cache.keys()) {
      if (issueAt(new URL(key.url).pathname) === issue) await cache.delete(key)
    }
  }
}

/** Whether an answer says that there is nothing at an address any more; some hosts lead to another page then. */
export function isGone(response: Response, pathname: string): boolean {
  if (response.status === 404 || response.status === 410) return true
  return response.redirected && new URL(response.url).pathname !== pathname
}

/** Forgets a page of which the site says that it is gone, with all of its issue. */
export async function forgetPage(pathname: string): Promise<void> {
  const pages = await caches.open(cacheNames.pages)
  if (!(await pages.match(pathname))) return
  const issue = issueAt(pathname)
  if (issue === undefined) await pages.delete(pathname)
  else await forgetIssue(issue)
}
