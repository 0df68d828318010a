import path from 'node:path'
import { checkContent } from '../content/check-content.ts'
import { ContentError } from '../content/content-error.ts'
import { formatProblem } from '../content/problem.ts'
import { guardPublished } from '../guard/guard-published.ts'
import { keepSegments, planSegments } from '../publish/files/write-search.ts'
import { type PublishedSite, publish } from '../publish/publish.ts'
import { writeAt } from '../store/write-at.ts'
import { buildLockFile, whileLocked } from './build-lock.ts'
import { readCodeDigest } from './code-digest.ts'
import { findForeign } from './keep-foreign.ts'
import { PartCache, partsCache } from './part-cache.ts'
import { type KeptPart, planParts, type SitePart } from './plan-parts.ts'
import { type Progress, startProgress } from './progress.ts'
import { PublishError } from './publish-error.ts'
import { runNext } from './run-next.ts'
import { findOutput, type Output, openOutput, removeOld } from './switch-output.ts'
import { tell } from './tell.ts'
import { placeParts } from './write-parts.ts'

/**
 * Checks the content, has Next draw it and publishes the result to a folder; one build at a time in a checkout, and to a
 * folder. `since` is a site to compare the new one with.
 */
export async function buildSite(outDirectory: string, since?: string): Promise<PublishedSite> {
  const build = async () => {
    const output = await findOutput(outDirectory)
    const where = `to ${output.directory}`
    return await whileLocked(output.lock, () => buildLocked(output, since), tellOfWait(where))
  }
  return await whileLocked(buildLockFile, build, tellOfWait('in this checkout'))
}

async function buildLocked(output: Output, since?: string): Promise<PublishedSite> {
  const { problems, counts, archive, keys } = await checkContent({ onProgress: tellOfIssues() })
  if (!archive || !keys) throw new ContentError(problems)
  const { issues, pages, articles } = counts
  tell(`${issues} issues, ${pages} pages, ${articles} articles: no problems`)
  if (archive.publication.url === undefined) tellOfMissingUrl()
  // A place that cannot be written to is told before anything is drawn.
  await openOutput(output)
  // Next's workers and publish read what the check has kept under this name.
  process.env.CONTENT_DIGEST = archive.digest
  const cache = new PartCache(partsCache)
  const parts = planParts({ archive, keys }, await readCodeDigest(process.cwd()))
  const segments = await planSegments(parts)
  const kept = new Set<KeptPart>([...parts, ...segments].filter(({ part, key }) => cache.has(part, key)))
  const missing = parts.filter((part) => !kept.has(part))
  tellOfKept(parts.length - missing.length, parts.length)
  process.env.PARTS_TO_DRAW = writePartsToDraw(missing)
  const guard = await guardPublished([output.directory, since ?? []].flat(), archive, parts, cache)
  // What needs nothing of what Next draws is done while it draws.
  const [code, placed, foreign, moved] = await Promise.all([
    runNext('build', {}),
    placeParts([...kept], cache, output.building),
    findForeign(output.directory),
    // The site that was built last is about to be replaced: the last chance to say so.
    guard.findMoved(),
    keepSegments(segments, cache),
    removeOld(output),
  ])
  for (const problem of moved) tell(formatProblem(problem))
  if (code !== 0) {
    throw new PublishError(`the build stopped; ${output.directory} is as it was`)
  }
  const exported = path.join(process.cwd(), '.next/export')
  const site = await publish(exported, output, { missing, segments, cache, placed, foreign }, since)
  tell(`${output.directory}: ${site.documents} documents`)
  return site
}

/** Says to Next's workers what is to be drawn; gives the file's path. */
function writePartsToDraw(parts: readonly SitePart[]): string {
  const toDraw = parts.map(({ part }) => part)
  writeAt(partsCache, '/to-draw.json', JSON.stringify(toDraw))
  return path.join(partsCache, 'to-draw.json')
}

function tellOfIssues(): (progress: { readonly total: number }) => void {
  let progress: Progress | undefined
  return ({ total }) => {
    progress ??= startProgress('issues checked', total)
    progress.step()
  }
}

function tellOfKept(kept: number, all: number): void {
  if (kept > 0) tell(`${kept} of ${all} issues and months are as they were; they are not made again`)
}

function tellOfWait(where: string): (holder: number) => void {
  return (holder) => tell(`another build ${where} (process ${holder}) runs; waiting until it is done`)
}

function tellOfMissingUrl(): void {
  tell(
    'the address of the site is not known (url in publication.md, or SITE_URL); left out are canonical links, addresses in previews and citations, QR codes and links to Weibo and QZone, feeds, sitemaps and OpenSearch',
  )
}
