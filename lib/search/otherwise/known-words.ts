import type { IndexReader } from '../index/index-reader.ts'
import { Pronunciation } from './pronunciation.ts'

/** The words of the archive, the most frequent first, and how characters are read. */
export interface KnownWords {
  readonly words: readonly string[]
  readonly pronunciation: Pronunciation
}

const read = new WeakMap<IndexReader, Promise<KnownWords>>()

/** Fetches both tables once for each index. */
export function readKnownWords(reader: IndexReader): Promise<KnownWords> {
  const known = read.get(reader) ?? fetchKnownWords(reader)
  read.set(reader, known)
  known.catch(() => read.delete(reader))
  return known
}

async function fetchKnownWords(reader: IndexReader): Promise<KnownWords> {
  const [words, syllables] = await Promise.all([
    reader.extra<string>('words'),
    reader.extra<Readonly<Record<string, string>>>('syllables'),
  ])
  return {
    words: words.split(' ').filter((word) => word !== ''),
    pronunciation: new Pronunciation(syllables),
  }
}
