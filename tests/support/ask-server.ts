import { createHash } from 'node:crypto'
import { get, type IncomingHttpHeaders } from 'node:http'
import { get as getSecurely } from 'node:https'

/** An answer with the hash of its bytes, as they came: compressed where `compressed` was asked for. */
export interface ServerAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly sha256: string
}

/** Asks a server of the bench, whose certificate nobody has signed. */
export function ask(url: string, path: string, compressed = false): Promise<ServerAnswer> {
  const address = new URL(path, url)
  const secure = address.protocol === 'https:'
  const options = {
    agent: false as const,
    headers: compressed ? { 'Accept-Encoding': 'gzip' } : {},
    ...(secure && { rejectUnauthorized: false }),
  }
  return new Promise((answer, refuse) => {
    const request = (secure ? getSecurely : get)(address, options, (response) => {
      const hash = createHash('sha256')
      response.on('data', (chunk) => hash.update(chunk))
      response.on('end', () => {
        answer({ status: response.statusCode ?? 0, headers: response.headers, sha256: hash.digest('hex') })
      })
    })
    request.on('error', refuse)
  })
}
