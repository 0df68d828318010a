import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was sent by path, in bytes of bodies as the host encoded them. */
export type Sent = ReadonlyMap<string, number>

/** A server behind a slow line, which workers cannot go around. */
export interface SlowLine {
  readonly url: string
  /** What was sent since it was last asked. */
  readonly takeSent: () => Sent
  stop(): void
}

/** Passes requests on: each answer comes after `latency` ms, and all share so many bytes a second. */
export async function slowLine(target: string, latency: number, bytesPerSecond: number): Promise<SlowLine> {
  let sent = new Map<string, number>()
  let freeAt = 0
  const server = createServer((asked, answer) => {
    const { url = '/', headers } = asked
    request(new URL(url, target), { headers }, (given) => {
      const chunks: Buffer[] = []
      given.on('data', (chunk: Buffer) => chunks.push(chunk))
      given.on('end', () => {
        const body = Buffer.concat(chunks)
        freeAt = Math.max(Date.now() + latency, freeAt) + (1000 * body.length) / bytesPerSecond
        setTimeout(() => {
          answer.writeHead(given.statusCode ?? 500, given.headers)
          answer.end(body)
          sent.set(url, (sent.get(url) ?? 0) + body.length)
        }, freeAt - Date.now())
      })
    }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  const takeSent = () => {
    const taken = sent
    sent = new Map()
    return taken
  }
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, takeSent, stop }
}
