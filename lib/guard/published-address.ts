import { PublishError } from '../build/publish-error.ts'
import { problemError } from '../problems/problem-error.ts'
import { issueDataUrl, publicationDataUrl, toSitePath, yearDataUrl } from '../urls.ts'
import type { PublishedNewspaper } from './published-folder.ts'
import { idOf, listOf, textOf, toPublishedIssue } from './published-issue.ts'

/** How long a host may take for a file, in milliseconds. */
const patience = 30_000

/** The newspaper that stands at an address. Throws `PublishError` where none can be read there. */
export async function openPublishedAddress(
  address: string,
  wait: number = patience,
): Promise<PublishedNewspaper> {
  const base = toBase(address)
  const fileBelow = (url: string) => new URL(toSitePath(url).slice(1), base)
  const read = (url: string) => readJson(fileBelow(url), wait)
  const publication = await read(publicationDataUrl)
  const title = textOf(publication, 'title')
  if (title === undefined) throw notData(fileBelow(publicationDataUrl))
  const issues = new Set<string>()
  for (const year of listOf(publication, 'years').flatMap(yearOf)) {
    for (const issue of listOf(await read(yearDataUrl(year)), 'issues')) {
      const id = idOf(issue)
      if (id !== undefined) issues.add(id)
    }
  }
  return {
    place: address,
    title,
    issues: [...issues].sort(),
    readIssue: async (id) => (issues.has(id) ? toPublishedIssue(await read(issueDataUrl(id))) : undefined),
  }
}

function yearOf(data: unknown): readonly string[] {
  const year = textOf(data, 'year') ?? ''
  return /^(\d{4}|undated)$/.test(year) ? [year] : []
}

/** Whether the site to compare with is named by an address and not by a folder. */
export function isAddress(place: string): boolean {
  return /^https?:/i.test(place)
}

/** With a slash at its end, so that what follows is looked for below it. */
function toBase(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.hostname === '') {
    throw problemError(address, 'against-address')
  }
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url)
}

async function readJson(url: URL, wait: number): Promise<unknown> {
  const text = await readText(url, wait)
  try {
    return JSON.parse(text)
  } catch {
    throw notData(url)
  }
}

// Of the body too: a host may begin to answer and never end.
async function readText(url: URL, wait: number): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(wait), cache: 'no-store' })
    if (response.ok) return await response.text()
    throw problemError(url.href, 'host-refuses', { status: response.status })
  } catch (error) {
    if (error instanceof PublishError) throw error
    throw unreachable(url, error, wait)
  }
}

function notData(url: URL): PublishError {
  return problemError(url.href, 'host-other')
}

function unreachable(url: URL, error: unknown, wait: number): PublishError {
  if (!(error instanceof Error)) return problemError(url.href, 'host-unreachable', { reason: String(error) })
  if (error.name === 'TimeoutError') return problemError(url.href, 'host-slow', { seconds: wait / 1000 })
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  const reason = code ?? (cause instanceof Error ? cause.message : error.message)
  return problemError(url.href, 'host-unreachable', { reason })
}
