import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { carryForeign, formatForeign } from '../build/carry-foreign.ts'
import type { PartCache } from '../build/part-cache.ts'
import type { SitePart } from '../build/plan-parts.ts'
import { PublishError } from '../build/publish-error.ts'
import { sharedFiles } from '../build/shared-files.ts'
import { writeSiteList } from '../build/site-list.ts'
import { type Output, switchOutput } from '../build/switch-output.ts'
import { tell } from '../build/tell.ts'
import { makeParts } from '../build/write-parts.ts'
import { readArchive } from '../content/archive.ts'
import { takenBackUrls } from '../listing/taken-back.ts'
import type { Archive } from '../model.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { compareSites, type SiteChanges } from '../release/compare-sites.ts'
import { writePublished } from '../store/write-at.ts'
import { headersUrl, toSitePath } from '../urls.ts'
import { writeAssets } from './assets/write-assets.ts'
import { writeServiceWorker } from './assets/write-service-worker.ts'
import { readExport } from './document/read-export.ts'
import { readRuleTexts, toRules } from './document/read-rules.ts'
import { writeDocuments } from './document/write-documents.ts'
import { filesOfSite } from './files/files-of-site.ts'
import { isMourning, setMourning } from './files/mourning.ts'
import { placeFiles } from './files/site-file.ts'
import { type PlannedSegment, writeSearch } from './files/write-search.ts'
import { formatHeaders, toHeaderRules } from './host-headers.ts'

/** What the site is made of besides what Next exported. */
export interface SiteSources {
  /** The parts that are to be made; the others stand in their places. */
  readonly missing: readonly SitePart[]
  /** Those of the search index, all of them cached. */
  readonly segments: readonly PlannedSegment[]
  readonly cache: PartCache
  /** Files of the parts that stand in their places. */
  readonly placed: readonly string[]
  /** What people have laid into the folder of the site that was built last. */
  readonly foreign: readonly string[]
}

/** What was published, and what is different from the site it was compared with. */
export interface PublishedSite {
  readonly documents: number
  readonly files: number
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
  sources: SiteSources,
  since?: string,
): Promise<PublishedSite> {
  const files = [...sources.placed, ...(await writeSite(exportDirectory, output.building, sources))]
  carryMourning(output)
  writeSiteList(output.building, output.directory, files)
  const carried = carryForeign(sources.foreign, output.directory, output.building)
  const changes = since === undefined ? undefined : compareSites(since, output.building)
  await switchOutput(output)
  for (const line of formatForeign(output.directory, carried)) tell(line)
  const documents = files.filter((file) => file.endsWith('.html')).length
  return { documents, files: new Set(files).size, output, ...(changes && { changes }) }
}

/** Writes what does not stand in its place yet; gives its files. */
async function writeSite(
  exportDirectory: string,
  building: string,
  { missing, segments, cache }: SiteSources,
): Promise<readonly string[]> {
  const { documents, stylesheets, others } = readExport(exportDirectory)
  const assets = await writeAssets(exportDirectory, stylesheets, building)
  const texts = await readRuleTexts(exportDirectory, assets)
  const rules = toRules(texts)
  const faces = await writeDocuments(exportDirectory, documents, rules, building)
  await copyFiles(exportDirectory, others, building)
  const ofParts = await makeParts(missing, cache, { exportDirectory, texts }, building)
  checkFaces(faces, building)
  const archive = await readArchive()
  const ofSearch = await writeSearch(building, segments, cache)
  const files = await filesOfSite(archive)
  await placeFiles(files, building)
  await writeServiceWorker(building, takenBackUrls(archive), addressesOf(archive))
  writePublished(building, { url: headersUrl, content: formatHeaders(toHeaderRules(rules.policy)) })
  const urls = files.map(({ url }) => url)
  return [...ofParts, ...ofSearch, ...sharedFiles(building, { documents, others }, urls)]
}

/** A site that is grey stays so, whatever is published meanwhile, until `npm run mourning -- off`. */
function carryMourning({ directory, building }: Output): void {
  if (!isMourning(directory)) return
  setMourning(building, 'on')
  tell(
    inTerminalLanguage({
      zh: '网站还是灰色的（全国哀悼日）；npm run mourning -- off 变回来',
      en: 'the site is grey still (a day of mourning); npm run mourning -- off gives it its colours back',
    }),
  )
}

async function copyFiles(from: string, files: readonly string[], to: string): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(path.join(from, file), path.join(to, file))
  }
}

/** Ids of all that has an address which may go. */
function addressesOf({ issues, sections }: Archive): readonly string[] {
  const ofIssues = issues.flatMap(({ id, pages }) => [
    id,
    ...pages.flatMap((page) => [page.id, ...page.articles.map((article) => article.id)]),
  ])
  return [...ofIssues, ...sections.map(({ id }) => `sections/${id}`)]
}

/** A page that grows, such as the front page, is typeset in the headline face of an issue; that face is a file of its issue. */
function checkFaces(named: ReadonlyMap<string, string>, outDirectory: string): void {
  for (const [url, document] of named) {
    if (existsSync(path.join(outDirectory, toSitePath(url)))) continue
    throw new PublishError(`${document}: ${url} is not the headline face of any issue`)
  }
}
