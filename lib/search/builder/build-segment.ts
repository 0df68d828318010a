import { createHash } from 'node:crypto'
import { indexVersion, type SegmentEntry } from '../index/manifest.ts'
import type { SearchDocument } from '../index/search-document.ts'
import type { FacetDocument } from './facet-table.ts'
import { fold } from './fold-table.ts'
import { Lexicon, type LexiconCounts } from './lexicon.ts'
import { Segment } from './segment.ts'
import { type WriteFile, writeSegment } from './write-segment.ts'
import { TextWriter } from './write-texts.ts'

/** A run of documents that makes a segment. */
export interface SegmentRange {
  readonly first: number
  /** How many they are. */
  readonly documents: number
  /** How many there are in the whole index. */
  readonly count: number
}

/** What the rest of the index needs to know of a segment; plain data, so that it can be kept. */
export interface SegmentSummary {
  readonly entry: SegmentEntry
  /** Folders of its text files. */
  readonly texts: readonly string[]
  readonly facets: readonly FacetDocument[]
  readonly lexicon: LexiconCounts
}

/**
 * Writes a segment and the texts of its documents, each held only until it is taken in. The postings stay in
 * memory until they are written: about 12 KB for each 1,000 characters.
 */
export async function buildSegment(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  range: SegmentRange,
  write: WriteFile,
  onDocument?: () => void,
): Promise<SegmentSummary> {
  const segment = new Segment(range.first, fold)
  const texts = new TextWriter(write)
  const lexicon = new Lexicon(range.count)
  const facets: FacetDocument[] = []
  const hash = createHash('sha256')
  for await (const document of documents) {
    hash.update(await texts.add(document))
    const { id, date, issueTitle, section, byline } = document
    facets.push({ id, ...(date !== undefined && { date }), issueTitle, ...(section && { section }), byline })
    lexicon.add(document)
    segment.add(document)
    onDocument?.()
  }
  if (facets.length !== range.documents)
    throw new Error(`there should be ${range.documents} documents to index, but are ${facets.length}`)
  const folder = hash.update(String(indexVersion)).digest('hex').slice(0, 8)
  return {
    entry: await writeSegment(segment, folder, write),
    texts: await texts.finish(),
    facets,
    lexicon: lexicon.counts(),
  }
}
