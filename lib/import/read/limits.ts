/** What one file may take; files come from outside. A page of a daily takes a tenth of each. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 200 * 2 ** 20,
  /** Bytes of a packed file's contents, counted while it is unpacked. */
  unpackedBytes: 100 * 2 ** 20,
  /** Memory of the reading process, in bytes. */
  memory: 2 ** 30,
  milliseconds: 60_000,
  pages: 200,
  /** Lines of a page: what is arranged takes time with their square. A broadsheet full of small print has 2,000. */
  lines: 8000,
} as const
