import {
  hotBytes,
  hotList,
  hotPath,
  shardBytesOf,
  shardOf,
  shardPath,
  shardStart,
} from '../index/index-files.ts'
import type { SegmentEntry } from '../index/manifest.ts'
import { riceWidth } from '../index/postings.ts'
import { sealLength, sealOf } from '../index/sealed-bytes.ts'
import type { TermSpace } from '../text/term-key.ts'
import { ImpactLevels } from './impact-levels.ts'
import { bitsOfList, PostingWriter } from './posting-writer.ts'
import type { Segment } from './segment.ts'
import type { TermLists } from './term-stream.ts'

/** Puts a file of the index in its place. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>

/** Of more occurrences only an eighth is looked at for how impacts spread and how many shards there should be. */
const mostSampled = 1 << 20
const sampledShare = 8

/** Writes a segment's shards and hot terms into its folder, and gives what the manifest says of it. */
export async function writeSegment(
  segment: Segment,
  folder: string,
  write: WriteFile,
): Promise<SegmentEntry> {
  const documents = segment.lengths.length
  const levels = new ImpactLevels(segment.lengths)
  const share = segment.occurrences > mostSampled ? sampledShare : 1
  const spaces = segment.takeSpaces().map((streams) => ({
    sampled: streams.slice(0, streams.length / share).map((sort) => sort()),
    others: streams.slice(streams.length / share),
  }))
  for (const lists of spaces.flatMap(({ sampled }) => sampled)) levels.count(lists)
  const postings = new PostingWriter(levels, documents)
  const shards: number[] = []
  const hot: string[] = ['', '']
  for (const [index, { sampled, others }] of spaces.entries()) {
    const space = index as TermSpace
    const count = shardsFor(sampled, share, documents, space)
    const writer = new SpaceWriter({ folder, space, shards: count, documents, postings, write })
    for (const lists of sampled) await writer.write(lists)
    for (const sort of others) await writer.write(sort())
    await writer.finish()
    shards.push(count)
    const list = hotList(space)
    if (list !== undefined) hot[list] = writer.hotTerms()
  }
  const [pair = 1, lone = 1, word = 1] = shards
  return {
    folder,
    first: segment.first,
    documents,
    averageLength: levels.averageLength,
    shards: [pair, lone, word],
    impacts: levels.means(),
    hot: [hot[0] ?? '', hot[1] ?? ''],
  }
}

/** How many shards hold all lists, of which a share was sampled. */
function shardsFor(
  sampled: readonly TermLists[],
  share: number,
  documents: number,
  space: TermSpace,
): number {
  let bits = 0
  for (const lists of sampled) {
    for (let at = 0; at < lists.fingerprints.length; at++) {
      const length = bitsOfList(lists, at, documents)
      if (length <= hotBytes * 8) bits += length + 12
    }
  }
  return Math.max(1, Math.round((bits * share) / 8 / shardBytesOf(documents)[space]))
}

interface SpaceFiles {
  readonly folder: string
  readonly space: TermSpace
  /** Number of shards. */
  readonly shards: number
  /** Number of documents in the segment. */
  readonly documents: number
  readonly postings: PostingWriter
  readonly write: WriteFile
}

/** Terms that follow each other in the same lists. */
interface Run {
  readonly lists: TermLists
  readonly from: number
  readonly to: number
}

/** Writes the files of one term space, whose lists come by ascending fingerprint. */
class SpaceWriter {
  readonly #files: SpaceFiles
  readonly #hot: number[] = []
  #shard = 0
  #pending: Run[] = []

  constructor(files: SpaceFiles) {
    this.#files = files
  }

  /** Takes the next lists; writes the shards that they complete. */
  async write(lists: TermLists): Promise<void> {
    const { shards, documents } = this.#files
    let from = 0
    for (const [at, fingerprint] of lists.fingerprints.entries()) {
      const isHot = this.#isHot(lists, at, documents)
      const isNext = shardOf(fingerprint, shards) !== this.#shard
      if (!isHot && !isNext) continue
      this.#keep({ lists, from, to: at })
      from = isHot ? at + 1 : at
      if (isHot) await this.#writeHot(lists, at)
      else while (this.#shard < shardOf(fingerprint, shards)) await this.#writeShard()
    }
    this.#keep({ lists, from, to: lists.fingerprints.length })
  }

  /** Writes the shards that are left. */
  async finish(): Promise<void> {
    while (this.#shard < this.#files.shards) await this.#writeShard()
  }

  /** Hot terms as the manifest has them. */
  hotTerms(): string {
    return this.#hot.map((hot, at) => (hot - (this.#hot[at - 1] ?? 0)).toString(36)).join(' ')
  }

  #keep(run: Run): void {
    if (run.from < run.to) this.#pending.push(run)
  }

  #isHot(lists: TermLists, at: number, documents: number): boolean {
    const count = (lists.starts[at + 1] ?? 0) - (lists.starts[at] ?? 0)
    if (count < hotBytes / 2 || hotList(this.#files.space) === undefined) return false
    return bitsOfList(lists, at, documents) > hotBytes * 8
  }

  async #writeHot(lists: TermLists, at: number): Promise<void> {
    const { space, postings, write } = this.#files
    const fingerprint = lists.fingerprints[at] ?? 0
    postings.write(lists, at)
    this.#hot.push(fingerprint)
    await write(hotPath(this.#files, { space, fingerprint }), this.#takeSealed())
  }

  async #writeShard(): Promise<void> {
    const { space, shards, postings, write } = this.#files
    const count = this.#pending.reduce((sum, { from, to }) => sum + to - from, 0)
    const width = riceWidth(count, 2 ** 32 / shards)
    postings.bits.writeGamma(count + 1)
    let next = shardStart(this.#shard, shards)
    for (const { lists, from, to } of this.#pending) {
      for (let at = from; at < to; at++) {
        const fingerprint = lists.fingerprints[at] ?? 0
        postings.bits.writeRice(fingerprint - next, width)
        postings.write(lists, at)
        next = fingerprint + 1
      }
    }
    await write(shardPath(this.#files, space, this.#shard), this.#takeSealed())
    this.#pending = []
    this.#shard++
  }

  #takeSealed(): Uint8Array {
    const bytes = this.#files.postings.bits.take(sealLength)
    new DataView(bytes.buffer).setUint32(0, sealOf(bytes))
    return bytes
  }
}
