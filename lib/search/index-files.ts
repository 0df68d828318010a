import type { SegmentEntry } from './manifest.ts'
import { pairSpace, type TermKey, type TermSpace, wordSpace } from './term-key.ts'

/** Longer lists have a file of their own. */
export const hotBytes = 8192

/** What most files of a segment with so many documents are about as large as: an article has half a one. */
export function shardBytesOf(documents: number): number {
  return documents < 32_768 ? 5120 : 4096
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
