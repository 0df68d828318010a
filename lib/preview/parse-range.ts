/** What a request asks for of so many bytes: a run of them, both ends included, all of them, or such as there are none of. */
export type AskedRange = { readonly start: number; readonly end: number } | 'all' | 'none'

/**
 * Reads a `Range` header (RFC 9110, 14). A server may pass over what is malformed, of another unit or of several runs, and
 * answer with all; only a run that begins behind the end is refused.
 */
export function parseRange(header: string | undefined, size: number): AskedRange {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec((header ?? '').trim()) ?? []
  if (first === '' && last === '') return 'all'
  if (first === '') return toRange(Math.max(0, size - Number(last)), size - 1, size)
  if (last !== '' && Number(last) < Number(first)) return 'all'
  return toRange(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size)
}

function toRange(start: number, end: number, size: number): AskedRange {
  return start < size ? { start, end } : 'none'
}
