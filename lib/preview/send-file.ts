import { type FileHandle, open, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { contentType } from '../publish/host-headers.ts'
import { parseRange } from './parse-range.ts'

/** Answers a request with a file, or the part of it that is asked for; gives whether there is such a file. */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const handle = await openFile(file)
  if (!handle) return false
  try {
    await sendHandle(handle, file, request, response)
  } finally {
    await handle.close()
  }
  return true
}

/** Nothing where there is no file, or none that may be read. */
async function openFile(file: string): Promise<FileHandle | undefined> {
  try {
    // To open what is no file may take for ever.
    return (await stat(file)).isFile() ? await open(file) : undefined
  } catch {
    return undefined
  }
}

async function sendHandle(
  handle: FileHandle,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { size, mtime } = await handle.stat()
  const tag = `W/"${size}-${mtime.getTime()}"`
  setMissing(response, {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-cache',
    'Content-Type': contentType(file),
    'Last-Modified': mtime.toUTCString(),
    ETag: tag,
  })
  if (isKnown(request.headers['if-none-match'], tag)) return void response.writeHead(304).end()
  const range = isForPart(request) ? parseRange(request.headers.range, size) : 'all'
  if (range === 'none') return void response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end()
  const { start, end } = range === 'all' ? { start: 0, end: size - 1 } : range
  const ofPart = range === 'all' ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }
  response.writeHead(range === 'all' ? 200 : 206, { ...ofPart, 'Content-Length': end - start + 1 })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response)
}

/**
 * Whether a range is to be looked at. It is not with `HEAD`, nor where it holds only for a certain state of the file
 * (`If-Range`), which a weak tag cannot tell: all of it is right then.
 */
export function isForPart({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.range !== undefined && headers['if-range'] === undefined
}

function isKnown(header: string | undefined, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, '')
  return (header ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(tag))
}

/** What the site itself says of its files goes first. */
function setMissing(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!response.hasHeader(name)) response.setHeader(name, value)
  }
}
