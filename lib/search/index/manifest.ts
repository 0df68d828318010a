import { SearchError } from './search-error.ts'

/** Written into every manifest and part of every name; to be raised with each change of what is written. */
export const indexVersion = 8

/** `manifest.json`: the one file of the index that changes its content and keeps its name. */
export interface Manifest {
  readonly version: number
  /** Number of all documents. */
  readonly documents: number
  readonly segments: readonly SegmentEntry[]
  /** First document of every year, oldest first; `''` for the undated ones. */
  readonly years: readonly (readonly [year: string, first: number])[]
  /** Folders of the text files, one to each `textBlockSize` documents. */
  readonly texts: readonly string[]
  /** How many issues bear names of their own; without any their files need not be fetched. */
  readonly names: number
  /** Files that only some queries need, by their full names. */
  readonly files: Readonly<Record<ExtraFile, string>>
}

/**
 * fold: traditional → simplified. names, oldNames: the newest issues with names of their own, and all before them;
 * days: the others. issues, sections, bylines: for counting and narrowing. syllables: how characters are read; words: what readers may
 * have meant.
 */
export const extraFiles = [
  'fold',
  'names',
  'oldNames',
  'days',
  'issues',
  'sections',
  'bylines',
  'syllables',
  'words',
] as const
export type ExtraFile = (typeof extraFiles)[number]

/** A run of documents with an index of its own. Its folder never changes once written. */
export interface SegmentEntry {
  readonly folder: string
  readonly first: number
  readonly documents: number
  readonly averageLength: number
  /** Number of shards of each term space. */
  readonly shards: readonly [pair: number, lone: number, word: number]
  /** Mean impact of each slot, in thousandths, highest first. */
  readonly impacts: readonly number[]
  /** Fingerprints of pairs and words that have a file of their own: ascending, the gaps in base 36. */
  readonly hot: readonly [pairs: string, words: string]
}

/** Documents whose text files share a folder, and those that share a file: fewer would be more files than an article should take. */
export const textBlockSize = 1024
export const documentsPerText = 3

/** Reads a manifest, or throws a `SearchError` that says what it is instead. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const parsed = parseJson(bytes, 'manifest.json')
  const version =
    typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : undefined
  if (version === indexVersion) return parsed as Manifest
  throw new SearchError(
    'damaged',
    `manifest.json should be of version ${indexVersion}, but is of ${String(version)}`,
  )
}

/** Reads a JSON file of the index, or throws a `SearchError` that names it. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new SearchError('damaged', `${path} should be JSON, but is not`, { cause })
  }
}

/** Ascending numbers from a list of gaps. */
export function parseHot(text: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  let number = 0
  for (const gap of text === '' ? [] : text.split(' ')) {
    number += Number.parseInt(gap, 36)
    numbers.add(number)
  }
  return numbers
}

/** Path of the text file that holds a document. */
export function textPath({ texts }: Pick<Manifest, 'texts'>, document: number): string {
  const folder = texts[Math.floor(document / textBlockSize)]
  return `texts/${folder}/${Math.floor((document % textBlockSize) / documentsPerText).toString(36)}.bin`
}
