import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { headersFor, readHeaderRules } from './header-rules.ts'

// A tenth smaller than what the middleware does by itself, for no more work.
const asHostsDo = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Serves a published site as a real host should: compressed, with the headers that its `_headers` file asks
 * for, `/issues` led to `/issues/`, the site's own page for what is not there.
 */
export function createSiteServer(directory: string): Server {
  // Express's types ask for its own request; the middleware itself needs no more than Node's.
  const compress = compression(asHostsDo) as unknown as Middleware
  // `dev` looks at the disk on every request, so that a new build shows without a restart.
  const serveFile = sirv(directory, { dev: true, etag: true, extensions: [] })
  return createServer((request, response) => {
    const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2)
    const headers = headersFor(readHeaderRules(directory), pathname)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response)
    compress(request, response, () => {
      if (pathname === '/_headers') return answerMissing(directory, pathname, query, response)
      request.url = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      serveFile(request, response, () => answerMissing(directory, pathname, query, response))
    })
  })
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: 'GET, HEAD' }).end()
}

function answerMissing(directory: string, pathname: string, query: string, response: ServerResponse): void {
  if (isFolder(directory, pathname)) {
    response.writeHead(308, { Location: `${pathname}/${query && `?${query}`}` }).end()
    return
  }
  response.writeHead(404, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' })
  response.end(readFileSync(path.join(directory, '404.html')))
}

// Addresses are ASCII ids, so only such a path can be that of a folder; `..` and the like never are.
function isFolder(directory: string, pathname: string): boolean {
  return /^(\/[a-z0-9-]+)+$/.test(pathname) && existsSync(path.join(directory, pathname, 'index.html'))
}
