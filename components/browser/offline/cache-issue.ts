import { homeUrl, issueUrl } from '../../../lib/urls.ts'
import { cacheFile, cacheNames, cachePage, findPage, isStale } from './cached.ts'
import { each } from './each.ts'
import { forgetPage, isGone } from './forget-issue.ts'
import { issueOf, pagesOf, picturesOf } from './references.ts'

/** An issue of more pages than this is cached as far as it is read. */
const pageLimit = 150
const pictureLimit = 60

const underWay = new Map<string, Promise<void>>()

/**
 * Caches the whole issue that a page belongs to, as far as it is not cached or is out of date: its own page names
 * the others. Does nothing for readers who asked their browser to save data.
 */
export async function cacheIssueOf(pathname: string): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (connection?.saveData) return
  const front = pathname === homeUrl ? await htmlOf(homeUrl) : undefined
  const issue = issueOf(pathname, front)
  if (issue === undefined) return
  const work = underWay.get(issue) ?? cacheIssue(issue).finally(() => underWay.delete(issue))
  underWay.set(issue, work)
  await work
}

async function cacheIssue(issue: string): Promise<void> {
  const own = await htmlOf(issueUrl(issue))
  if (own === undefined) return
  const pictures = new Set(picturesOf(own))
  await each(pagesOf(issue, own).slice(0, pageLimit), async (page) => {
    for (const picture of picturesOf((await htmlOf(page)) ?? '')) pictures.add(picture)
  })
  await each([...pictures].slice(0, pictureLimit), async (picture) => {
    await cacheFile(picture, cacheNames.media)
  })
}

/** The text of a page, fetched and cached if it is not cached or out of date. */
async function htmlOf(pathname: string): Promise<string | undefined> {
  if (!(await isStale(pathname))) return await (await findPage(pathname))?.text()
  const response = await fetch(pathname).catch(() => undefined)
  if (response && isGone(response, pathname)) await forgetPage(pathname)
  return response && (await cachePage(pathname, response))
}
