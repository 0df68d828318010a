import { createHash } from 'node:crypto'
import { indexVersion, type Manifest, type SegmentEntry } from '../manifest.ts'
import type { SearchDocument } from '../search-document.ts'
import { FacetTable } from './facet-table.ts'
import { fold, foldTable } from './fold-table.ts'
import { Lexicon } from './lexicon.ts'
import { packJson } from './pack-json.ts'
import { Segment } from './segment.ts'
import { syllablesOf } from './syllables.ts'
import { largestSegment } from './term-stream.ts'
import { type WriteFile, writeSegment } from './write-segment.ts'
import { TextWriter } from './write-texts.ts'

export interface IndexBuild {
  /** Oldest first, by date, issue, page and order. */
  readonly documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>
  /** How many there are: where segments begin depends on it. */
  readonly count: number
  /** Puts a file in its place, by its path within the index. */
  readonly write: WriteFile
  readonly onProgress?: (done: number, count: number) => void
}

const encoder = new TextEncoder()
const segmentSizes = [32_768, 4_096]

/**
 * Writes the index of all documents, each held only until it is taken in; the manifest comes last. A segment's
 * postings stay in memory until it is written: about 12 KB for each 1,000 characters.
 */
export async function buildIndex({ documents, count, write, onProgress }: IndexBuild): Promise<Manifest> {
  const bounds = segmentBounds(count)
  const texts = new TextWriter(write)
  const facets = new FacetTable()
  const lexicon = new Lexicon(count)
  const segments: SegmentEntry[] = []
  let hash = createHash('sha256')
  let segment = new Segment(0, fold)
  let done = 0
  const finishSegment = async () => {
    const folder = hash.update(String(indexVersion)).digest('hex').slice(0, 8)
    segments.push(await writeSegment(segment, folder, write))
    hash = createHash('sha256')
    segment = new Segment(done, fold)
  }
  for await (const document of documents) {
    if (bounds.has(done)) await finishSegment()
    hash.update(await texts.add(document))
    facets.add(document)
    lexicon.add(document)
    segment.add(document)
    done++
    onProgress?.(done, count)
  }
  if (done !== count) throw new Error(`there should be ${count} documents to index, but are ${done}`)
  if (segment.lengths.length > 0) await finishSegment()
  const words = lexicon.words()
  const manifest: Manifest = {
    version: indexVersion,
    documents: count,
    segments,
    years: facets.years,
    texts: await texts.finish(),
    files: {
      fold: await writeNamed('fold', foldTable, write),
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

/**
 * Where new segments begin: the oldest documents make one of whole multiples of 32,768, the next one of whole
 * multiples of 4,096, the rest the last, so that publishing an issue rewrites only that one.
 */
function segmentBounds(count: number): ReadonlySet<number> {
  const bounds = new Set<number>()
  let start = 0
  for (const size of segmentSizes) {
    const length = Math.floor((count - start) / size) * size
    for (let left = length; left > 0; left -= largestSegment) {
      start += Math.min(left, largestSegment)
      if (start < count) bounds.add(start)
    }
  }
  return bounds
}

async function writeNamed(name: string, content: unknown, write: WriteFile): Promise<string> {
  const bytes = packJson(JSON.stringify(content))
  const path = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`
  await write(path, bytes)
  return path
}
