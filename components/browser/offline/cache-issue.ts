import { each } from './each.ts'
import { forgetPage, isGone } from './forget-issue.ts'
import { findPage, isStale, keepFile, keepPage, shelves } from './kept.ts'
import { issueOf, pagesOf, picturesOf } from './references.ts'

/** An issue of more pages than this is kept as far as it is read. */
const pageLimit = 150
const pictureLimit = 60

const underWay = new Map<string, Promise<void>>()

/**
 * Keeps the whole issue that a page belongs to, as far as it is not kept or is out of date: its own page names
 * the others. Does nothing for readers who asked their browser to save data.
 */
export async function keepIssueOf(pathname: string): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (connection?.saveData) return
  const front = pathname === '/' ? await htmlOf('/') : undefined
  const issue = issueOf(pathname, front)
  if (issue === undefined) return
  const work = underWay.get(issue) ?? keepIssue(issue).finally(() => underWay.delete(issue))
  underWay.set(issue, work)
  await work
}

async function keepIssue(issue: string): Promise<void> {
  const own = await htmlOf(`/issues/${issue}/`)
  if (own === undefined) return
  const pictures = new Set(picturesOf(own))
  await each(pagesOf(issue, own).slice(0, pageLimit), async (page) => {
    for (const picture of picturesOf((await htmlOf(page)) ?? '')) pictures.add(picture)
  })
  await each([...pictures].slice(0, pictureLimit), async (picture) => {
    await keepFile(picture, shelves.media)
  })
}

/** The text of a page, fetched and kept if it is not kept or out of date. */
async function htmlOf(pathname: string): Promise<string | undefined> {
  if (!(await isStale(pathname))) return await (await findPage(pathname))?.text()
  const response = await fetch(pathname).catch(() => undefined)
  if (response && isGone(response, pathname)) await forgetPage(pathname)
  return response && (await keepPage(pathname, response))
}
