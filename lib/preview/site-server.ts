import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import { headersFor, readHeaderRules } from './header-rules.ts'
import { readBase } from './read-base.ts'
import { isForPart, sendFile } from './send-file.ts'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

// Express's types ask for its own request; the middleware itself needs no more than Node's.
const compress = compression({
  // A tenth smaller than what the middleware does by itself, for no more work.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  // Bytes are counted in the file as it is.
  filter: (request, response) => !isForPart(request) && compression.filter(request, response),
}) as unknown as Middleware

/**
 * Serves a published site as a real host should: compressed, with the headers that its `_headers` file asks
 * for, `/issues` led to `/issues/`, the site's own page for what is not there, below the folder of its host that the site
 * was built for. It looks at the disk on every request, so that a new build shows without a restart. No request ends it.
 */
export function createSiteServer(directory: string): Server {
  const site = path.resolve(directory)
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => fail(request, response, error))
  })
}

async function answer(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [asked = '/', query = ''] = (request.url ?? '/').split(/[?#]/, 2)
  const pathname = decodePath(asked)
  const headers = headersFor(readHeaderRules(site), pathname ?? asked)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  }
  await new Promise<void>((resolve) => compress(request, response, resolve))
  const base = readBase(site)
  const file = pathname === undefined ? undefined : findFile(site, decodePath(base) ?? '', pathname)
  if (file !== undefined && (await sendFile(file, request, response))) return
  if (isFolder(site, base, asked)) {
    return void response.writeHead(308, { Location: `${asked}/${query && `?${query}`}` }).end()
  }
  await answerMissing(site, response)
}

/** A page that a reader sees in place of what is not there; while a new build takes its place, there may be none. */
async function answerMissing(site: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(site, '404.html')).catch(() => '404')
  response
    .writeHead(404, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' })
    .end(page)
}

/** A fault of ours, or a reader who has gone away meanwhile, which is none. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!response.destroyed) console.error(`${request.method} ${request.url}:`, error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500).end()
}

/** A path without escapes, or nothing where it is malformed. */
function decodePath(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

/** The file of an address; what lies outside of the site is none of it, and its list of headers is for hosts. */
function findFile(site: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(`${base}/`)) return undefined
  const below = pathname.slice(base.length)
  const file = path.join(site, below.endsWith('/') ? `${below}index.html` : below)
  const isInSite = file.startsWith(site.endsWith(path.sep) ? site : site + path.sep)
  // Some file systems make no difference between capitals and small letters.
  const isHidden = path.relative(site, file).toLowerCase() === '_headers'
  return isInSite && !isHidden ? file : undefined
}

// Addresses are ASCII ids, so only such a path can be that of a folder; `..` and the like never are.
function isFolder(site: string, base: string, pathname: string): boolean {
  if (pathname === base) return base !== ''
  const below = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : ''
  return /^(\/[a-z0-9-]+)+$/.test(below) && existsSync(path.join(site, below, 'index.html'))
}
