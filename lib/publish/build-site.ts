import path from 'node:path'
import { checkContent } from '../content/check-content.ts'
import { ContentError } from '../content/content-error.ts'
import { formatProblem } from '../content/problem.ts'
import type { DocumentsToDraw } from '../listing/documents-to-draw.ts'
import { lockBuild } from './build-lock.ts'
import { checkNumbers } from './check-numbers.ts'
import { readCodeDigest } from './code-digest.ts'
import { PartCache } from './part-cache.ts'
import { type DrawnPart, documentsCache, planDrawing } from './plan-drawing.ts'
import { publish } from './publish.ts'
import { PublishError } from './publish-error.ts'
import { runNext } from './run-next.ts'
import { findOutput } from './switch-output.ts'
import { writeAt } from './write-at.ts'

/** Checks the content, has Next draw it and publishes the result to a folder; one build at a time. */
export async function buildSite(outDirectory: string): Promise<void> {
  const release = await lockBuild(path.join(process.cwd(), '.next/cache/build.lock'), tellOfWait)
  try {
    await buildLocked(outDirectory)
  } finally {
    release()
  }
}

async function buildLocked(outDirectory: string): Promise<void> {
  const { problems, counts, archive, keys } = await checkContent()
  if (!archive || !keys) throw new ContentError(problems)
  const { issues, pages, articles } = counts
  console.log(`${issues} issues, ${pages} pages, ${articles} articles: no problems`)
  if (archive.publication.url === undefined) tellOfMissingUrl()
  const output = await findOutput(outDirectory)
  // Next's workers and publish read what the check has kept under this name.
  process.env.CONTENT_DIGEST = archive.digest
  const cache = new PartCache(path.resolve(documentsCache))
  const code = await readCodeDigest(process.cwd())
  const parts = planDrawing({ archive, keys }, code, cache)
  process.env.DOCUMENTS_TO_DRAW = await writeDocumentsToDraw(parts)
  // The site that was built last is about to be replaced: the last chance to say so.
  for (const problem of await checkNumbers(outDirectory)) console.log(formatProblem(problem))
  if ((await runNext('build', {})) !== 0) {
    throw new PublishError(`the build stopped; ${outDirectory} is as it was`)
  }
  const { documents, faces, media } = await publish(path.join(process.cwd(), '.next/export'), output, {
    parts,
    cache,
    code,
  })
  console.log(`${outDirectory}: ${documents} documents, ${faces} headline faces, ${media} media files`)
}

/** Says to Next's workers what is to be drawn; gives the file's path. */
async function writeDocumentsToDraw(parts: readonly DrawnPart[]): Promise<string> {
  const missing = parts.filter(({ isKept }) => !isKept)
  const kept = parts.length - missing.length
  if (kept > 0)
    console.log(`${kept} of ${parts.length} issues and months are as they were; they are not drawn again`)
  const toDraw: DocumentsToDraw = { parts: missing.map(({ part }) => part) }
  await writeAt(path.resolve(documentsCache), '/to-draw.json', JSON.stringify(toDraw))
  return path.resolve(documentsCache, 'to-draw.json')
}

function tellOfWait(holder: number): void {
  console.log(`another build (process ${holder}) runs in this checkout; waiting until it is done`)
}

function tellOfMissingUrl(): void {
  console.log(
    'the address of the site is not known (url in publication.md, or SITE_URL); left out are canonical links, addresses in previews and citations, QR codes and links to Weibo and QZone, feeds, sitemaps and OpenSearch',
  )
}
