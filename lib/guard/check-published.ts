import { concurrently } from '../build/concurrently.ts'
import { movedIds } from '../listing/moved-addresses.ts'
import type { Archive } from '../model.ts'
import { noticeOf } from '../problems/notices.ts'
import { phrase } from '../problems/phrases.ts'
import { type Problem, sortProblems } from '../problems/problem.ts'
import { problemError } from '../problems/problem-error.ts'
import { findMovedNumbers } from './check-numbers.ts'
import { findChangedWords } from './find-changed-words.ts'
import { findVanished } from './find-vanished.ts'
import { isAddress, openPublishedAddress } from './published-address.ts'
import { openPublishedFolder, type PublishedNewspaper } from './published-folder.ts'
import type { PublishedIssue } from './published-issue.ts'

/** What the content is compared with, or why with nothing. */
export type ComparedWith =
  | { readonly newspaper: PublishedNewspaper; readonly reason?: undefined }
  | { readonly newspaper?: undefined; readonly reason: string }

/** The newspaper that somebody names, by a folder or an address. Throws `PublishError` if there is none. */
export async function openNamed(place: string): Promise<PublishedNewspaper> {
  if (isAddress(place)) return await openPublishedAddress(place)
  const newspaper = openPublishedFolder(place)
  if (newspaper) return newspaper
  throw problemError(`--against ${place}`, 'against-none')
}

/** The first of these folders that holds a site of this newspaper: what was built there last. */
export function openBuilt(directories: readonly string[], { publication }: Archive): ComparedWith {
  const found = directories.flatMap((directory) => openPublishedFolder(directory) ?? [])
  const newspaper = found.find(({ title }) => title === undefined || title === publication.title)
  if (newspaper) return { newspaper }
  const [other] = found
  const why = other
    ? phrase('other-newspaper', { place: other.place, title: other.title ?? '' })
    : phrase('never-built', { place: directories[0] ?? '' })
  const address = publication.url ?? phrase('address-of-site')
  return { reason: noticeOf('nothing-compared', { why, address }) }
}

/** Published addresses that are gone; of all issues, or of those named. */
export async function checkAddresses(
  newspaper: PublishedNewspaper,
  archive: Archive,
  issues: readonly string[] = newspaper.issues,
): Promise<readonly Problem[]> {
  const entries = new Map(archive.issues.map((issue) => [issue.id, issue]))
  const moved = movedIds(archive)
  return await checkEach(newspaper, issues, async (id, published) => {
    return findVanished(id, published, entries.get(id), moved)
  })
}

/** Published paragraph numbers that would move, and words that changed without 更正, of some issues. */
export async function checkNumbers(
  newspaper: PublishedNewspaper,
  issues: readonly string[],
): Promise<readonly Problem[]> {
  return await checkEach(newspaper, issues, async (id, published) => [
    ...(await findMovedNumbers(id, published)),
    ...(await findChangedWords(id, published)),
  ])
}

/** All that would be broken for readers: addresses that are gone, paragraph numbers that move; and words that changed. */
export async function checkPublished(
  newspaper: PublishedNewspaper,
  archive: Archive,
): Promise<readonly Problem[]> {
  const entries = new Map(archive.issues.map((issue) => [issue.id, issue]))
  const moved = movedIds(archive)
  return await checkEach(newspaper, newspaper.issues, async (id, published) => [
    ...findVanished(id, published, entries.get(id), moved),
    ...(await findMovedNumbers(id, published)),
    ...(await findChangedWords(id, published)),
  ])
}

// A host takes its time for each.
const atATime = 8

async function checkEach(
  newspaper: PublishedNewspaper,
  issues: readonly string[],
  check: (id: string, published: PublishedIssue) => Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  await concurrently(issues, atATime, async (id) => {
    const published = await newspaper.readIssue(id)
    if (published) problems.push(...(await check(id, published)))
  })
  return sortProblems(problems)
}
