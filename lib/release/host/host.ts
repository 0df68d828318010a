/** A file of the site as it is to be sent. */
export interface SiteFile {
  /** In the site, parted by `/`. */
  readonly path: string
  /** Where it lies on this machine. */
  readonly source: string
  readonly size: number
  /** Of its bytes, in hex. */
  readonly sha256: string
  /** `text/html; charset=utf-8` */
  readonly type: string
  /** What `_headers` says of keeping it: `no-cache`. */
  readonly keep: string
  /** What tells it from every other state of the same file: a hash of its bytes, and of its headers where these are kept. */
  readonly print: string
}

/**
 * A place that a site is brought to. Paths are those of the site's files. Every call may throw a `PublishError` that says
 * what is wrong and what to do; a short trouble of the line is tried again before.
 */
export interface Host {
  /** How it is named in messages: `s3 https://paper.s3.example.com/`. Holds no key. */
  readonly place: string
  /** Whether type and caching are kept with each file, as object stores do. */
  readonly keepsHeaders: boolean
  /** Milliseconds after which a file that another has written is surely seen. */
  readonly settles: number
  /** The bytes of a file; `undefined` if there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Writes one small file. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Puts files there, each one whole or not at all; tells of each that stands, and ends if that throws. */
  put(files: readonly SiteFile[], onPut?: Told<SiteFile>): Promise<void>
  /** Removes files; one that is not there is no fault. */
  remove(paths: readonly string[], onRemoved?: Told<string>): Promise<void>
  /** All files there. */
  list(): Promise<readonly string[]>
  /** Those of the files that are not there, or with other bytes or headers. */
  findOther(files: readonly SiteFile[]): Promise<readonly string[]>
}

/** Is told what was done just now. */
export type Told<Done> = (done: Done) => Promise<void> | void

/** The folder, at the host, of what is no file of the site: what lies there, and who is at work. */
export const ownFolder = '.published'
