import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server behind a slow line, which workers cannot go around; `bytes` are those sent so far, heads left out. */
export interface SlowLine {
  readonly url: string
  readonly bytes: () => number
  stop(): void
}

/** Passes requests on: each answer comes after `latency` ms, and all share so many bytes a second. */
export async function slowLine(target: string, latency: number, bytesPerSecond: number): Promise<SlowLine> {
  let bytes = 0
  let freeAt = 0
  const server = createServer((asked, answer) => {
    const { url = '/', headers } = asked
    request(new URL(url, target), { headers }, (given) => {
      const chunks: Buffer[] = []
      given.on('data', (chunk: Buffer) => chunks.push(chunk))
      given.on('end', () => {
        const body = Buffer.concat(chunks)
        bytes += body.length
        freeAt = Math.max(Date.now() + latency, freeAt) + (1000 * body.length) / bytesPerSecond
        setTimeout(() => {
          answer.writeHead(given.statusCode ?? 500, given.headers)
          answer.end(body)
        }, freeAt - Date.now())
      })
    }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, bytes: () => bytes, stop }
}
