import type { Source } from '../plan/source.ts'

/** A file to be read. */
export interface FileToRead {
  /** Without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Name of the recipe for an XML file; it is found by itself if absent. */
  readonly recipe?: string
}

/** What a reader gives: a source without what all have alike, and the bytes of its pictures by their ids. */
export interface ReadResult extends Omit<Source, 'file' | 'sha256'> {
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

/** A reader of one format. Throws an `ImportError` that says what is wrong with the file and what to do. */
export type ReadFile = (file: FileToRead) => Promise<ReadResult> | ReadResult
