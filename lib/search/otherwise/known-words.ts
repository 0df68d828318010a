import type { IndexReader } from '../index/index-reader.ts'
import { Pronunciation } from './pronunciation.ts'

/** The words of the archive, the most frequent first, and how characters are read. */
export interface KnownWords {
  readonly words: readonly string[]
  readonly pronunciation: Pronunciation
}

const wordsRead = new WeakMap<IndexReader, Promise<readonly string[]>>()
const soundsRead = new WeakMap<IndexReader, Promise<Pronunciation>>()

/** Fetches both tables once for each index. */
export async function readKnownWords(reader: IndexReader): Promise<KnownWords> {
  const [words, pronunciation] = await Promise.all([readWords(reader), readSounds(reader)])
  return { words, pronunciation }
}

/** Fetches the words of the archive once for each index. */
export function readWords(reader: IndexReader): Promise<readonly string[]> {
  return once(wordsRead, reader, async () => {
    const words = await reader.extra<string>('words')
    return words.split(' ').filter((word) => word !== '')
  })
}

function readSounds(reader: IndexReader): Promise<Pronunciation> {
  return once(soundsRead, reader, async () => {
    return new Pronunciation(await reader.extra<Readonly<Record<string, string>>>('syllables'))
  })
}

function once<Table>(
  read: WeakMap<IndexReader, Promise<Table>>,
  reader: IndexReader,
  fetchTable: () => Promise<Table>,
): Promise<Table> {
  const known = read.get(reader) ?? fetchTable()
  read.set(reader, known)
  known.catch(() => read.delete(reader))
  return known
}
