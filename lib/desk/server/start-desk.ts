import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Desk } from '../desk.ts'
import { sentenceOfError } from '../desk-error.ts'
import { receiveFile } from '../import/receive-file.ts'
import { drawWork } from '../import/work.ts'
import { proofFile } from '../proof/make-proof.ts'
import { routes } from '../routes.ts'
import { checkRequest, type Door } from './check-request.ts'
import { deskHeaders } from './desk-headers.ts'
import { readMessage } from './read-request.ts'
import { shell } from './shell.ts'

/** What the screens are made of, bundled by whoever starts the desk. */
export interface DeskFiles {
  readonly script: Uint8Array
  readonly style: Uint8Array
}

/** A desk that listens. */
export interface RunningDesk {
  /** With the token; nobody else can open it. */
  readonly url: string
  close(): void
}

/** Starts the desk on 127.0.0.1, on a port that is free where none is named. */
export async function startDesk(desk: Desk, files: DeskFiles, port = 0): Promise<RunningDesk> {
  const server = createServer()
  await listen(server, port)
  const door: Door = { port: (server.address() as AddressInfo).port, token: randomBytes(24).toString('hex') }
  const headers = deskHeaders(await desk.preview.listen(`http://127.0.0.1:${door.port}`))
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(desk, files, door, request, response).catch((error: unknown) => fail(response, error))
  })
  return { url: `http://127.0.0.1:${door.port}/${door.token}/`, close: () => closeAll(server, desk) }
}

function closeAll(server: Server, desk: Desk): void {
  desk.close()
  server.close()
  server.closeAllConnections()
}

async function answer(
  desk: Desk,
  files: DeskFiles,
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const admitted = checkRequest(request, door)
  if (typeof admitted === 'number') return send(response, admitted, 'text/plain', '')
  const { path } = admitted
  if (request.method === 'GET') {
    if (path === '/') return send(response, 200, 'text/html; charset=utf-8', shell)
    if (path === '/desk.js') return send(response, 200, 'text/javascript; charset=utf-8', files.script)
    if (path === '/desk.css') return send(response, 200, 'text/css; charset=utf-8', files.style)
    if (path.startsWith('/proof/')) return sendProof(desk, path.slice('/proof/'.length), response)
    const drawn = /^\/page\/([a-z0-9-]+\/\d\d)\.jpg$/.exec(path)?.[1]
    if (drawn !== undefined) return send(response, 200, 'image/jpeg', (await drawWork(desk, drawn)).drawn)
    return send(response, 404, 'text/plain', '')
  }
  if (path.startsWith('/upload/'))
    return sendJson(
      response,
      await receiveFile(desk, decodeURIComponent(path.slice('/upload/'.length)), request),
    )
  const name = path.slice('/api/'.length)
  if (!path.startsWith('/api/') || !Object.hasOwn(routes, name)) return send(response, 404, 'text/plain', '')
  const act = routes[name as keyof typeof routes]
  sendJson(response, await act(desk, await readMessage(request)))
}

/** A proof to be kept and sent: never opened as a page of the desk. */
function sendProof(desk: Desk, name: string, response: ServerResponse): void {
  const [, id = '', kind] = /^([a-z0-9-]+)\.(html|pdf)$/.exec(name) ?? []
  const file = proofFile(desk.directory, id, kind === 'pdf' ? 'pdf' : 'html')
  if (!existsSync(file)) {
    send(response, 404, 'text/plain', '')
    return
  }
  const kept = encodeURIComponent(`送审稿-${name}`)
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${kept}`)
  send(response, 200, kind === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8', readFileSync(file))
}

function fail(response: ServerResponse, error: unknown): void {
  const sentence = sentenceOfError(error)
  if (sentence === undefined) console.error(error)
  if (response.headersSent) return void response.destroy()
  const told = sentence ?? `编辑台出了错：${error instanceof Error ? error.message : String(error)}`
  send(response, 400, 'application/json; charset=utf-8', JSON.stringify({ error: told }))
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value ?? {}))
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(content) })
  response.end(content)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
