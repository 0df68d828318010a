import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'

/** Between the frame and Next. */
export interface PreviewDoor {
  /** Host and port of the preview, which a request must name. */
  readonly host: string
  readonly deskOrigin: string
  /** Port of Next. */
  readonly next: number
}

/** Passes a request on to Next, and its answer back under headers of the preview's own. */
export function passOn(request: IncomingMessage, response: ServerResponse, door: PreviewDoor): void {
  if (request.headers.host !== door.host) return void response.writeHead(421).end()
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST')
    return void response.writeHead(405).end()
  const { url = '/', method } = request
  const passed = ask(
    { host: '127.0.0.1', port: door.next, path: url, method, headers: headersFor(request, door) },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...previewHeaders(door) })
      answer.pipe(response)
    },
  )
  passed.on('error', () => response.destroy())
  response.on('close', () => passed.destroy())
  request.pipe(passed)
}

/** Passes on the socket by which Next tells of changes in its own code. */
export function passOnSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  door: PreviewDoor,
): void {
  if (request.headers.host !== door.host) return void socket.destroy()
  const next = connect(door.next, '127.0.0.1', () => {
    const lines = Object.entries(headersFor(request, door)).map(([name, value]) => `${name}: ${value}`)
    next.write([`GET ${request.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
    next.write(head)
    next.pipe(socket).pipe(next)
  })
  next.on('error', () => socket.destroy())
  socket.on('error', () => next.destroy())
}

/** What a page of the preview may do: its own scripts and pictures, nothing of another host; only the desk may frame it. */
export function previewHeaders({
  host,
  deskOrigin,
}: Pick<PreviewDoor, 'host' | 'deskOrigin'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
      `connect-src 'self' ws://${host}`,
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${deskOrigin}`,
    ].join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

// Next takes no request for another host than its own.
function headersFor(request: IncomingMessage, { next }: PreviewDoor): Record<string, string> {
  const named = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const own = `127.0.0.1:${next}`
  const headers: Record<string, string> = { ...Object.fromEntries(named), host: own }
  if (headers.origin !== undefined) headers.origin = `http://${own}`
  delete headers.referer
  return headers
}
