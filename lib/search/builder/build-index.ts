import { createHash } from 'node:crypto'
import { indexVersion, type Manifest } from '../index/manifest.ts'
import type { SearchDocument } from '../index/search-document.ts'
import { buildSegment, type SegmentRange, type SegmentSummary } from './build-segment.ts'
import { FacetTable } from './facet-table.ts'
import { foldTable } from './fold-table.ts'
import { type NameableIssue, toIssueNames } from './issue-names.ts'
import { Lexicon } from './lexicon.ts'
import { packJson } from './pack-json.ts'
import { syllablesOf } from './syllables.ts'
import { largestSegment } from './term-stream.ts'
import type { WriteFile } from './write-segment.ts'

export interface IndexBuild {
  /** Oldest first, by date, issue, page and order. */
  readonly documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>
  /** How many there are: where segments begin depends on it. */
  readonly count: number
  /** Issues, oldest first, so that a query can name them. */
  readonly issues?: readonly NameableIssue[]
  /** Puts a file in its place, by its path within the index. */
  readonly write: WriteFile
  readonly onProgress?: (done: number, count: number) => void
}

const encoder = new TextEncoder()
const segmentSizes = [32_768, 4_096]

/** Writes the index of all documents, segment by segment; the manifest comes last. */
export async function buildIndex({
  documents,
  count,
  issues = [],
  write,
  onProgress,
}: IndexBuild): Promise<Manifest> {
  const source = toAsync(documents)
  const summaries: SegmentSummary[] = []
  let done = 0
  const onDocument = () => onProgress?.(++done, count)
  for (const range of segmentRanges(count)) {
    summaries.push(await buildSegment(take(source, range.documents), range, write, onDocument))
  }
  if (!(await source.next()).done)
    throw new Error(`there should be ${count} documents to index, but are more`)
  return await finishIndex(summaries, count, issues, write)
}

/**
 * The runs of documents that make segments: the oldest make those of whole multiples of 32,768, the next one of
 * whole multiples of 4,096, the rest the last, so that publishing an issue rewrites only that one.
 */
export function segmentRanges(count: number): readonly SegmentRange[] {
  const ranges: SegmentRange[] = []
  let first = 0
  for (const size of [...segmentSizes, 1]) {
    for (let left = Math.floor((count - first) / size) * size; left > 0; ) {
      const documents = Math.min(left, largestSegment)
      ranges.push({ first, documents, count })
      first += documents
      left -= documents
    }
  }
  return ranges
}

/** Writes what is of all segments, last the manifest. */
export async function finishIndex(
  summaries: readonly SegmentSummary[],
  count: number,
  issues: readonly NameableIssue[],
  write: WriteFile,
): Promise<Manifest> {
  const { newest, older, days } = toIssueNames(issues)
  const facets = new FacetTable()
  const lexicon = new Lexicon(count)
  for (const summary of summaries) {
    for (const document of summary.facets) facets.add(document)
    lexicon.take(summary.lexicon)
  }
  const words = lexicon.words()
  const manifest: Manifest = {
    version: indexVersion,
    documents: count,
    segments: summaries.map(({ entry }) => entry),
    years: facets.years,
    texts: summaries.flatMap(({ texts }) => texts),
    names: newest.length + older.length,
    files: {
      fold: await writeNamed('fold', foldTable, write),
      names: await writeNamed('names', newest, write),
      oldNames: await writeNamed('old-names', older, write),
      days: await writeNamed('days', days, write),
      issues: await writeNamed('issues', facets.issues, write),
      sections: await writeNamed('sections', facets.sections, write),
      bylines: await writeNamed('bylines', facets.bylines, write),
      syllables: await writeNamed('syllables', syllablesOf(words), write),
      words: await writeNamed('words', words, write),
    },
  }
  await write('manifest.json', encoder.encode(JSON.stringify(manifest)))
  return manifest
}

async function* toAsync<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

/** The next so many items, or as many as are left; the source stays open for those that follow. */
async function* take<Item>(source: AsyncGenerator<Item>, count: number): AsyncGenerator<Item> {
  for (let taken = 0; taken < count; taken++) {
    const next = await source.next()
    if (next.done) return
    yield next.value
  }
}

async function writeNamed(name: string, content: unknown, write: WriteFile): Promise<string> {
  const bytes = packJson(JSON.stringify(content))
  const path = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`
  await write(path, bytes)
  return path
}
