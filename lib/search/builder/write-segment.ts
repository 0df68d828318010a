import { hotBytes, hotList, hotPath, shardBytes, shardOf, shardPath } from '../index-files.ts'
import type { SegmentEntry } from '../manifest.ts'
import { riceWidth, slotBits } from '../postings.ts'
import { sealLength, sealOf } from '../sealed-bytes.ts'
import { type TermSpace, termSpaces } from '../term-key.ts'
import { BitWriter } from './bit-writer.ts'
import type { Segment } from './segment.ts'
import { Slots } from './slots.ts'

/** Puts a file of the index in its place. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>

/** A term's postings within a sorted bucket. */
interface List {
  readonly fingerprint: number
  readonly from: number
  readonly to: number
}

/** Writes a segment's shards and hot terms into its folder, and gives what the manifest says of it. */
export async function writeSegment(
  segment: Segment,
  folder: string,
  write: WriteFile,
): Promise<SegmentEntry> {
  const documents = segment.lengths.length
  const slots = new Slots(segment.lengths)
  const spaces = termSpaces.map((_, space) => [...segment.takeBuckets(space as TermSpace)])
  for (const postings of spaces.flat()) {
    for (let at = 0; at < postings.length; at += 2)
      slots.count(documentOf(postings, at), weightOf(postings, at))
  }
  const shardBits: number[] = []
  const hot: string[] = ['', '']
  for (const [index, buckets] of spaces.entries()) {
    const writer = new SpaceWriter({ folder }, index as TermSpace, slots, documents)
    shardBits.push(writer.measure(buckets))
    for (const bucket of buckets) await writer.write(bucket, write)
    await writer.finish(write)
    const list = hotList(index as TermSpace)
    if (list !== undefined) hot[list] = writer.hotTerms()
  }
  const [pair = 0, lone = 0, word = 0] = shardBits
  return {
    folder,
    first: segment.first,
    documents,
    averageLength: slots.averageLength,
    shardBits: [pair, lone, word],
    impacts: slots.means(),
    hot: [hot[0] ?? '', hot[1] ?? ''],
  }
}

class SpaceWriter {
  readonly #entry: Pick<SegmentEntry, 'folder'>
  readonly #space: TermSpace
  readonly #slots: Slots
  readonly #size: number
  readonly #bits = new BitWriter()
  readonly #hot: number[] = []
  #shardBits = 0
  #shard = 0
  #pending: (List & { readonly postings: Uint32Array })[] = []

  constructor(entry: Pick<SegmentEntry, 'folder'>, space: TermSpace, slots: Slots, size: number) {
    this.#entry = entry
    this.#space = space
    this.#slots = slots
    this.#size = size
  }

  /** Decides how many shards there are. */
  measure(buckets: readonly Uint32Array[]): number {
    let bits = 0
    for (const bucket of buckets) {
      for (const list of listsOf(bucket)) {
        const length = this.#lengthOf(bucket, list)
        if (!this.#isHot(length)) bits += length + 16
      }
    }
    this.#shardBits = Math.max(0, Math.ceil(Math.log2(bits / 8 / shardBytes)))
    return this.#shardBits
  }

  /** Takes the next bucket; writes what it completes. */
  async write(postings: Uint32Array, write: WriteFile): Promise<void> {
    for (const list of listsOf(postings)) {
      if (this.#isHot(this.#lengthOf(postings, list))) await this.#writeHot(postings, list, write)
      else {
        const shard = shardOf(list.fingerprint, this.#shardBits)
        while (this.#shard < shard) await this.#writeShard(write)
        this.#pending.push({ ...list, postings })
      }
    }
  }

  /** Writes the shards that are left. */
  async finish(write: WriteFile): Promise<void> {
    while (this.#shard < 2 ** this.#shardBits) await this.#writeShard(write)
  }

  /** Hot terms as the manifest has them. */
  hotTerms(): string {
    const sorted = [...this.#hot].sort((one, other) => one - other)
    return sorted.map((fingerprint, at) => (fingerprint - (sorted[at - 1] ?? 0)).toString(36)).join(' ')
  }

  #isHot(bits: number): boolean {
    return bits > hotBytes * 8 && hotList(this.#space) !== undefined
  }

  #lengthOf(postings: Uint32Array, { from, to }: List): number {
    const count = (to - from) / 2
    const width = riceWidth(count, this.#size)
    let bits = 2 * Math.floor(Math.log2(count)) + 1 + count * (1 + width + slotBits)
    let last = -1
    for (let at = from; at < to; at += 2) {
      const document = documentOf(postings, at)
      bits += (document - last - 1) >>> width
      last = document
    }
    return bits
  }

  #writeList(postings: Uint32Array, { from, to }: List): void {
    const count = (to - from) / 2
    const width = riceWidth(count, this.#size)
    this.#bits.writeGamma(count)
    let last = -1
    for (let at = from; at < to; at += 2) {
      const document = documentOf(postings, at)
      this.#bits.writeRice(document - last - 1, width)
      this.#bits.write(this.#slots.slotOf(document, weightOf(postings, at)), slotBits)
      last = document
    }
  }

  async #writeHot(postings: Uint32Array, list: List, write: WriteFile): Promise<void> {
    this.#writeList(postings, list)
    this.#hot.push(list.fingerprint)
    await write(
      hotPath(this.#entry, { space: this.#space, fingerprint: list.fingerprint }),
      this.#takeSealed(),
    )
  }

  async #writeShard(write: WriteFile): Promise<void> {
    const range = 2 ** (32 - this.#shardBits)
    const width = riceWidth(this.#pending.length, range)
    this.#bits.writeGamma(this.#pending.length + 1)
    let next = this.#shard * range
    for (const list of this.#pending) {
      this.#bits.writeRice(list.fingerprint - next, width)
      this.#writeList(list.postings, list)
      next = list.fingerprint + 1
    }
    await write(shardPath(this.#entry, this.#space, this.#shard), this.#takeSealed())
    this.#pending = []
    this.#shard++
  }

  #takeSealed(): Uint8Array {
    const bits = this.#bits.take()
    const bytes = new Uint8Array(sealLength + bits.length)
    bytes.set(bits, sealLength)
    new DataView(bytes.buffer).setUint32(0, sealOf(bytes))
    return bytes
  }
}

function* listsOf(postings: Uint32Array): Generator<List> {
  let from = 0
  while (from < postings.length) {
    const fingerprint = postings[from] ?? 0
    let to = from + 2
    while (to < postings.length && postings[to] === fingerprint) to += 2
    yield { fingerprint, from, to }
    from = to
  }
}

function documentOf(postings: Uint32Array, at: number): number {
  return (postings[at + 1] ?? 0) >>> 12
}

function weightOf(postings: Uint32Array, at: number): number {
  return (postings[at + 1] ?? 0) & 0xfff
}
