import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { readArchive } from '../content/archive.ts'
import type { Archive } from '../model.ts'
import { issueUrl } from '../urls.ts'
import { compareSites, type SiteChanges } from './compare-sites.ts'
import { formatHeaders, toHeaderRules } from './host-headers.ts'
import type { PartCache } from './part-cache.ts'
import type { SitePart } from './plan-parts.ts'
import { PublishError } from './publish-error.ts'
import { readExport } from './read-export.ts'
import { readRuleTexts, toRules } from './read-rules.ts'
import { type Output, switchOutput } from './switch-output.ts'
import { toDataFiles } from './to-data-files.ts'
import { toFeedFiles } from './to-feed-files.ts'
import { toSitemapFiles } from './to-sitemap-files.ts'
import { writeAssets } from './write-assets.ts'
import { writeAt } from './write-at.ts'
import { writeDocuments } from './write-documents.ts'
import { toMediaFile, writeMedia } from './write-media.ts'
import { makeParts } from './write-parts.ts'
import { type PlannedSegment, writeSearch } from './write-search.ts'
import { writeServiceWorker } from './write-service-worker.ts'

/** What the site is made of besides what Next exported. */
export interface SiteSources {
  /** The parts that are to be made; the others stand in their places. */
  readonly missing: readonly SitePart[]
  /** Those of the search index, all of them kept. */
  readonly segments: readonly PlannedSegment[]
  readonly cache: PartCache
}

/** What was published, and what is different from the site it was compared with. */
export interface PublishedSite {
  /** How many were written; those of the parts that stood in their places are not among them. */
  readonly documents: number
  readonly output: Output
  readonly changes?: SiteChanges
}

/**
 * Turns what Next exported into the site, step by step beside the old one in the folder `output.building`, and puts it in
 * its place. `since` is a site to compare it with.
 */
export async function publish(
  exportDirectory: string,
  output: Output,
  { missing, segments, cache }: SiteSources,
  since?: string,
): Promise<PublishedSite> {
  const { documents, stylesheets, others } = readExport(exportDirectory)
  const assets = await writeAssets(exportDirectory, stylesheets, output.building)
  const texts = await readRuleTexts(exportDirectory, assets)
  const rules = toRules(texts)
  const faces = await writeDocuments(exportDirectory, documents, rules, output.building)
  await copyFiles(exportDirectory, others, output.building)
  const ofParts = await makeParts(missing, cache, { exportDirectory, texts }, output.building)
  checkFaces(faces, output.building)
  const archive = await readArchive()
  const { nameplate } = archive.publication
  if (nameplate) await writeMedia([toMediaFile(nameplate)], output.building)
  await writeSearch(output.building, segments, cache)
  const files = [...(await toFeedFiles(archive)), ...toSitemapFiles(archive), ...toDataFiles(archive)]
  for (const { url, content } of files) writeAt(output.building, url, content)
  await writeServiceWorker(output.building, withdrawnUrls(archive))
  writeAt(output.building, '/_headers', formatHeaders(toHeaderRules(rules.policy)))
  const changes = since === undefined ? undefined : compareSites(since, output.building)
  await switchOutput(output)
  return { documents: documents.length + ofParts, output, ...(changes && { changes }) }
}

async function copyFiles(from: string, files: readonly string[], to: string): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(path.join(from, file), path.join(to, file))
  }
}

function withdrawnUrls({ issues }: Archive): readonly string[] {
  const articles = issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles))
  return articles.filter(({ status }) => status === 'withdrawn').map(({ id }) => issueUrl(id))
}

/** A page that grows is set in the face of an issue, which came with that. */
function checkFaces(named: ReadonlyMap<string, string>, outDirectory: string): void {
  for (const [url, document] of named) {
    if (existsSync(path.join(outDirectory, url))) continue
    throw new PublishError(`${document}: ${url} is not the headline face of any issue`)
  }
}
