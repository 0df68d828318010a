import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PartCache } from '../../build/part-cache.ts'
import type { CachedPart, SitePart } from '../../build/plan-parts.ts'
import { type Progress, startProgress } from '../../build/progress.ts'
import { readArchive, readIssue } from '../../content/archive.ts'
import type { Archive, IssueEntry } from '../../model.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { buildIndex, finishIndex, segmentRanges } from '../../search/builder/build-index.ts'
import { buildSegment, type SegmentRange, type SegmentSummary } from '../../search/builder/build-segment.ts'
import { countDocuments, toDocuments } from '../../search/builder/to-documents.ts'
import type { WriteFile } from '../../search/builder/write-segment.ts'
import type { SearchDocument } from '../../search/index/search-document.ts'
import { folderWriter } from '../../store/folder-writer.ts'
import { writeAt } from '../../store/write-at.ts'
import { indexFileUrl, toSitePath } from '../../urls.ts'

/** A segment of the index; its files are a part of the site. */
export interface PlannedSegment extends CachedPart {
  readonly range: SegmentRange
}

/** The segments that the index of the whole archive has; `parts` tell by their keys what the issues are made from. */
export async function planSegments(parts: readonly SitePart[]): Promise<readonly PlannedSegment[]> {
  const archive = await readArchive()
  const ranges = segmentRanges(countDocuments(archive.issues))
  return ranges.map((range) => ({
    range,
    part: `search/${range.first}/files`,
    key: keyOf(range, archive, parts),
  }))
}

/**
 * Makes and saves the segments of which a document has changed; gives how many articles they hold. They need nothing
 * that is drawn, so it can be done beside that.
 */
export async function saveSegments(segments: readonly PlannedSegment[], cache: PartCache): Promise<number> {
  const missing = segments.filter((segment) => !isCached(segment, cache))
  const articles = sumOf(missing.map(({ range }) => range.documents))
  const progress = startProgress(inTerminalLanguage({ zh: '正在编检索', en: 'articles indexed' }), articles)
  for (const segment of missing) await saveSegment(segment, cache, progress)
  return articles
}

/** Writes the search index of the whole archive, all segments of which are cached, into `search/` of the site; gives its files. */
export async function writeSearch(
  directory: string,
  segments: readonly PlannedSegment[],
  cache: PartCache,
): Promise<readonly string[]> {
  const summaries: SegmentSummary[] = []
  const files: string[][] = []
  for (const segment of segments) {
    summaries.push(await readSummary(segment, cache))
    files.push([...cache.link(segment, directory)])
  }
  const count = sumOf(segments.map(({ range }) => range.documents))
  const { issues } = await readArchive()
  const ofAll: string[] = []
  await finishIndex(summaries, count, issues, async (name, bytes) => {
    const file = toSitePath(indexFileUrl(name))
    writeAt(directory, file, bytes)
    ofAll.push(file.slice(1))
  })
  return [...files.flat(), ...ofAll]
}

/** Makes the search index of the whole archive at once, into any place such as the memory of the development server. */
export async function indexArchive(write: WriteFile): Promise<void> {
  const archive = await readArchive()
  const count = countDocuments(archive.issues)
  await buildIndex({ documents: documentsOf(archive, 0, count), count, issues: archive.issues, write })
}

// What is told of a segment is saved as a part of its own: only the files belong to the site.
const summaryOf = ({ range, key }: PlannedSegment) => ({ part: `search/${range.first}/summary`, key })

/** Whether a segment need not be made again. */
export function isCached(segment: PlannedSegment, cache: PartCache): boolean {
  return cache.has(summaryOf(segment)) && cache.has(segment)
}

async function saveSegment(segment: PlannedSegment, cache: PartCache, progress: Progress): Promise<void> {
  const { range } = segment
  const documents = documentsOf(await readArchive(), range.first, range.first + range.documents)
  let json = ''
  // The summary is told only by making the files anew.
  cache.remove(segment)
  await cache.save(segment, async (folder) => {
    const write = folderWriter(path.join(folder, 'search'))
    json = JSON.stringify(await buildSegment(documents, range, write, () => progress.step()))
  })
  await cache.save(summaryOf(segment), (folder) => writeAt(folder, '/summary.json', json))
}

async function readSummary(segment: PlannedSegment, cache: PartCache): Promise<SegmentSummary> {
  return JSON.parse(await readFile(path.join(cache.folder(summaryOf(segment)), 'summary.json'), 'utf8'))
}

/** Hash of all that a segment is made from: its issues, and where in them it begins and ends. */
function keyOf(
  { first, documents, count }: SegmentRange,
  archive: Archive,
  parts: readonly SitePart[],
): string {
  const keys = new Map(parts.map(({ issue }) => [issue?.id, issue?.content]))
  const hash = createHash('sha256')
  // How much of an article is looked through for words goes down as the archive doubles.
  hash.update(JSON.stringify([documents, Math.ceil(Math.log2(count)), archive.sections]))
  for (const { issue, from, to } of issuesBetween(archive.issues, first, first + documents)) {
    hash.update(JSON.stringify([keys.get(issue.id), from, to]))
  }
  return hash.digest('hex').slice(0, 32)
}

async function* documentsOf(archive: Archive, first: number, end: number): AsyncGenerator<SearchDocument> {
  const sections = new Map(archive.sections.map((section) => [section.id, section]))
  for (const { issue, from, to } of issuesBetween(archive.issues, first, end)) {
    const whole = await readIssue(issue.id)
    if (!whole) throw new Error(`${issue.id}: the archive lists an issue that cannot be read`)
    yield* toDocuments(whole, sections).slice(from, to)
  }
}

/** The issues that hold documents from `first` to before `end`, each with the part of it that lies between. */
function* issuesBetween(issues: readonly IssueEntry[], first: number, end: number) {
  let start = 0
  for (const issue of issues) {
    const count = countDocuments([issue])
    const [from, to] = [Math.max(0, first - start), Math.min(count, end - start)]
    if (from < to) yield { issue, from, to }
    start += count
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
