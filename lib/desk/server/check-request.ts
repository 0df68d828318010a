import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request must show. */
export interface Door {
  readonly port: number
  /** Drawn anew at each start; it stands at the start of each address. */
  readonly token: string
}

/** A request that came through the door: the path behind the token. */
export interface Admitted {
  readonly path: string
}

/**
 * Whether a request comes from the desk's own page: to this very host and port (against DNS rebinding), with the token at
 * the start of its path, and, where it may change something, from this origin. Gives a status and no reason otherwise.
 */
export function checkRequest(
  request: Pick<IncomingMessage, 'headers' | 'url' | 'method'>,
  door: Door,
): Admitted | number {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (host !== `127.0.0.1:${door.port}`) return 421
  const [, token = '', path = ''] = /^\/([^/?#]*)(\/[^?#]*)?$/.exec(request.url ?? '') ?? []
  if (!isSame(token, door.token)) return 403
  if (request.method === 'GET' || request.method === 'HEAD') {
    const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none'
    return isForeign || (origin !== undefined && origin !== `http://${host}`) ? 403 : { path: path || '/' }
  }
  if (request.method !== 'POST') return 405
  return origin === `http://${host}` ? { path } : 403
}

function isSame(typed: string, token: string): boolean {
  const [a, b] = [Buffer.from(typed), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
