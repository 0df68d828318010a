import type { TermKey } from '../text/term-key.ts'
import { keyOf } from '../text/terms.ts'
import { BitReader } from './bit-reader.ts'
import { hotList, hotPath, shardOf, shardPath, shardStart } from './index-files.ts'
import {
  documentsPerText,
  type ExtraFile,
  type Manifest,
  parseHot,
  parseManifest,
  type SegmentEntry,
  textBlockSize,
  textPath,
} from './manifest.ts'
import { parsePackedJson } from './packed-json.ts'
import { noPostings, type Postings, readPostings, riceWidth } from './postings.ts'
import { isWhole, sealLength } from './sealed-bytes.ts'
import type { StoredDocument } from './search-document.ts'
import { SearchError } from './search-error.ts'
import { parseTextFile } from './text-file.ts'

/** Gets a file of the index by its path in the index's folder; fails if there is none. */
export type FetchBytes = (path: string) => Promise<Uint8Array>

const mostCached = 400

/** The files of an index, each fetched when it is first needed and cached for a while. */
export class IndexReader {
  readonly manifest: Manifest
  readonly #fetchBytes: FetchBytes
  readonly #hot: readonly (readonly ReadonlySet<number>[])[]
  readonly #files = new Map<string, Promise<Uint8Array>>()
  readonly #extra = new Map<ExtraFile, Promise<unknown>>()
  readonly #postings = new Map<string, readonly Postings[]>()

  /** Fetches the manifest and gives the reader of what it names. */
  static async open(fetchBytes: FetchBytes): Promise<IndexReader> {
    return new IndexReader(parseManifest(await fetchOrThrow(fetchBytes, 'manifest.json')), fetchBytes)
  }

  private constructor(manifest: Manifest, fetchBytes: FetchBytes) {
    this.manifest = manifest
    this.#fetchBytes = fetchBytes
    this.#hot = manifest.segments.map(({ hot }) => hot.map(parseHot))
  }

  /** Mean weighted length of all documents. */
  get averageLength(): number {
    const { documents, segments } = this.manifest
    const sum = segments.reduce((length, segment) => length + segment.averageLength * segment.documents, 0)
    return sum / Math.max(1, documents)
  }

  /** Fetches the postings of all terms in one round trip. */
  async load(terms: Iterable<string>): Promise<void> {
    await Promise.all(Array.from(new Set(terms), (term) => this.#load(term)))
  }

  /** Whether a term has a file of its own in some segment, so many documents hold it. */
  isFrequent(term: string): boolean {
    const { space, fingerprint } = keyOf(term)
    const list = hotList(space)
    return list !== undefined && this.#hot.some((lists) => lists[list]?.has(fingerprint))
  }

  /** A loaded term's postings, one list for each segment. */
  postings(term: string): readonly Postings[] {
    const lists = this.#postings.get(term)
    if (!lists) throw new Error(`the postings of ${term} should have been loaded, but are not`)
    return lists
  }

  /** A document by its number. */
  async document(number: number): Promise<StoredDocument> {
    const path = textPath(this.manifest, number)
    const stored = parseTextFile(await this.#sealed(path), path)
    const document = stored[(number % textBlockSize) % documentsPerText]
    if (document) return document
    throw new SearchError('damaged', `${path} should hold document ${number}, but does not`)
  }

  /** What one of the files for some queries holds; it is trusted, as this builder wrote it. */
  extra<Content>(file: ExtraFile): Promise<Content> {
    const path = this.manifest.files[file]
    const known = this.#extra.get(file) ?? this.#sealed(path).then((bytes) => parsePackedJson(bytes, path))
    this.#extra.set(file, known)
    known.catch(() => this.#extra.delete(file))
    return known as Promise<Content>
  }

  async #load(term: string): Promise<void> {
    const known = this.#postings.get(term)
    if (known) {
      this.#postings.delete(term)
      this.#postings.set(term, known)
      return
    }
    const key = keyOf(term)
    const lists = this.manifest.segments.map((segment, at) => this.#read(segment, this.#hot[at] ?? [], key))
    this.#postings.set(term, await Promise.all(lists))
    forgetOldest(this.#postings, mostCached)
  }

  async #read(segment: SegmentEntry, hot: readonly ReadonlySet<number>[], key: TermKey): Promise<Postings> {
    const list = hotList(key.space)
    if (list !== undefined && hot[list]?.has(key.fingerprint)) {
      const bytes = await this.#sealed(hotPath(segment, key))
      return readPostings(new BitReader(bytes, sealLength), segment.documents, segment.impacts)
    }
    const shard = shardOf(key.fingerprint, segment.shards[key.space])
    return findInShard(await this.#sealed(shardPath(segment, key.space, shard)), segment, key, shard)
  }

  async #sealed(path: string): Promise<Uint8Array> {
    const bytes = await this.#file(path)
    if (isWhole(bytes)) return bytes
    this.#files.delete(path)
    throw new SearchError('damaged', `${path} should be as it was written, but its checksum differs`)
  }

  #file(path: string): Promise<Uint8Array> {
    const known = this.#files.get(path) ?? fetchOrThrow(this.#fetchBytes, path)
    this.#files.set(path, known)
    known.catch(() => this.#files.delete(path))
    forgetOldest(this.#files, mostCached)
    return known
  }
}

async function fetchOrThrow(fetchBytes: FetchBytes, path: string): Promise<Uint8Array> {
  try {
    return await fetchBytes(path)
  } catch (cause) {
    if (cause instanceof SearchError) throw cause
    throw new SearchError('network', `${path} should be there, but could not be fetched`, { cause })
  }
}

function findInShard(bytes: Uint8Array, segment: SegmentEntry, key: TermKey, shard: number): Postings {
  const shards = segment.shards[key.space]
  const reader = new BitReader(bytes, sealLength)
  const count = reader.readGamma() - 1
  const width = riceWidth(count, 2 ** 32 / shards)
  let next = shardStart(shard, shards)
  for (let at = 0; at < count; at++) {
    const fingerprint = next + reader.readRice(width)
    if (fingerprint > key.fingerprint) return noPostings
    const postings = readPostings(reader, segment.documents, segment.impacts)
    if (fingerprint === key.fingerprint) return postings
    next = fingerprint + 1
  }
  return noPostings
}

function forgetOldest(cached: Map<string, unknown>, limit: number): void {
  for (const key of cached.keys()) {
    if (cached.size <= limit) return
    cached.delete(key)
  }
}
