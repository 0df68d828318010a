import { inflateSync } from 'fflate'
import { sealLength } from './sealed-bytes.ts'
import { SearchError } from './search-error.ts'

/**
 * Files of text are JSON in GB 18030, deflated behind their seal: a quarter less than what a host makes of the
 * same in UTF-8, and no host has to do it. Characters that decoders disagree about are written as `\u….`
 */
export const packedEncoding = 'gb18030'

/** What a packed file holds, or throws a `SearchError` that names it. */
export function parsePackedJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder(packedEncoding).decode(inflateSync(bytes.subarray(sealLength))))
  } catch (cause) {
    throw new SearchError('damaged', `${path} should hold packed JSON, but does not`, { cause })
  }
}
