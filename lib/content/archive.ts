import { resolve } from 'node:path'
import { checkedContent, isLive } from '../build-environment.ts'
import type { Archive, Issue } from '../model.ts'
import { type ArchiveIndex, ContentCache } from './cache/content-cache.ts'
import { checkContent } from './check-content.ts'
import { ContentError } from './content-error.ts'
import { contentDirectory } from './files/content-directory.ts'
import { LiveContent } from './live/live-content.ts'

const cache = new ContentCache()
const issuesInMemory = 8
const recentIssues = new Map<string, Issue>()
let builtIndex: ArchiveIndex | undefined
let current: { readonly directory: string; readonly index: Promise<ArchiveIndex>; until: number } | undefined

/**
 * Everything but the bodies. In a build as checked before it, else as it is now; then faulty content throws, but in
 * development, where it is shown.
 */
export async function readArchive(): Promise<Archive> {
  if (isLive()) return (await liveContent().read()).archive
  return (await readIndex()).archive
}

/** One issue whole, or `undefined` if there is none of this id. */
export async function readIssue(id: string): Promise<Issue | undefined> {
  if (isLive()) return liveContent().readIssue(id)
  const { keys } = await readIndex()
  const key = Object.hasOwn(keys, id) ? keys[id] : undefined
  if (key === undefined) return undefined
  const issue = recentIssues.get(key) ?? cache.readIssue(key)
  if (!issue) throw new Error(`the cache should hold the issue ${id}, but does not; start the build again`)
  recentIssues.delete(key)
  recentIssues.set(key, issue)
  const [oldest] = recentIssues.keys()
  if (recentIssues.size > issuesInMemory && oldest !== undefined) recentIssues.delete(oldest)
  return issue
}

/** The content of development. Next bundles routes and handlers apart, with modules of their own: one watches for all. */
export function liveContent(): LiveContent {
  const shared = globalThis as { liveContent?: LiveContent }
  const directory = resolve(contentDirectory())
  if (shared.liveContent?.directory !== directory) shared.liveContent = new LiveContent(directory)
  return shared.liveContent
}

/** Which content development shows; `undefined` outside of it. */
export async function liveVersion(): Promise<string | undefined> {
  return isLive() ? (await liveContent().read()).version : undefined
}

function readIndex(): Promise<ArchiveIndex> {
  const digest = checkedContent()
  return digest ? readBuiltIndex(digest) : readCurrentIndex()
}

/** The build has checked the content and says by its digest what was found. */
async function readBuiltIndex(digest: string): Promise<ArchiveIndex> {
  if (builtIndex?.archive.digest !== digest) builtIndex = cache.readIndex(digest)
  if (!builtIndex)
    throw new Error(`the cache should hold content ${digest}, but does not; start the build again`)
  return builtIndex
}

/** The content as it is now. A page asks several times while it is made, so an answer holds for a second. */
function readCurrentIndex(): Promise<ArchiveIndex> {
  const directory = contentDirectory()
  if (current?.directory === directory && performance.now() < current.until) return current.index
  const started = { directory, index: checkNow(), until: Number.POSITIVE_INFINITY }
  const answered = () => {
    started.until = performance.now() + 1000
  }
  started.index.then(answered, answered)
  current = started
  return started.index
}

async function checkNow(): Promise<ArchiveIndex> {
  const { archive, keys, problems } = await checkContent()
  if (!archive || !keys) throw new ContentError(problems)
  return { archive, keys }
}
