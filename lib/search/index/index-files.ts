import { pairSpace, type TermKey, type TermSpace, wordSpace } from '../text/term-key.ts'
import type { SegmentEntry } from './manifest.ts'

/** Longer lists have a file of their own. */
export const hotBytes = 8192

/** What most files of a segment are about as large as, by term space. */
export type ShardBytes = readonly [pair: number, lone: number, word: number]

/**
 * By how many documents a segment has at most. Pairs, which nearly every query asks for, lie in small files, lone
 * ideographs, which few do, in large ones; a small segment, which costs a query as many requests as a large one
 * but has few files, in smaller ones. With its texts and its page an article has less than two files.
 */
const sizes: readonly (readonly [documents: number, ShardBytes])[] = [
  [4096, [3800, 10_240, 6144]],
  [32_767, [4300, 12_288, 6144]],
  [Number.POSITIVE_INFINITY, [3200, 8192, 4608]],
]

/** Sizes for a segment with so many documents. */
export function shardBytesOf(documents: number): ShardBytes {
  const [, bytes] = sizes.find(([most]) => documents <= most) ?? []
  if (bytes) return bytes
  throw new Error(`a segment should have a number of documents, but has ${documents}`)
}

/** Number of the shard, of so many, in which a fingerprint is kept. */
export function shardOf(fingerprint: number, shards: number): number {
  return Math.floor((fingerprint * shards) / 2 ** 32)
}

/** The least fingerprint that a shard may keep. */
export function shardStart(shard: number, shards: number): number {
  return Math.ceil((shard * 2 ** 32) / shards)
}

/** Path of a shard: `<folder>/p1a.bin`. */
export function shardPath({ folder }: Pick<SegmentEntry, 'folder'>, space: TermSpace, shard: number): string {
  return `${folder}/${'pcw'[space]}${shard.toString(36)}.bin`
}

/** Path of a hot term's own file: `<folder>/hp1z141z3.bin`. */
export function hotPath({ folder }: Pick<SegmentEntry, 'folder'>, { space, fingerprint }: TermKey): string {
  return `${folder}/h${'pcw'[space]}${fingerprint.toString(36)}.bin`
}

/** Which of a manifest's lists names the hot terms of a space; lone ideographs have none. */
export function hotList(space: TermSpace): 0 | 1 | undefined {
  if (space === pairSpace) return 0
  return space === wordSpace ? 1 : undefined
}
