import { headersFor, readHeaderRules } from '../../lib/preview/header-rules.ts'
import { readBase } from '../../lib/preview/read-base.ts'
import { ask, type ServerAnswer } from './ask-server.ts'
import { hashesOf } from './hashes-of.ts'

/**
 * Where a server does not send a built site as it is: other bytes, other headers than `_headers` asks for, its own page
 * where there is nothing, lists of the publishes that nobody has to see.
 */
export async function findServedFaults(url: string, site: string): Promise<readonly string[]> {
  const base = readBase(site)
  const faults: string[] = []
  const rules = readHeaderRules(site)
  for (const [file, hash] of Object.entries(hashesOf(site))) {
    if (file === '_headers' || file === '404.html') continue
    const address = `${base}/${file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')}`
    const answer = await ask(url, address)
    if (answer.status !== 200) faults.push(`${address}: ${answer.status}`)
    else if (answer.sha256 !== hash) faults.push(`${address}: other bytes`)
    faults.push(...compareHeaders(address, answer, headersFor(rules, decodeURIComponent(address))))
  }
  for (const path of [
    '/_headers',
    '/issues/none/',
    '/assets/none.js',
    '/media/',
    '/search/none/',
    '/.published/list.json.gz',
  ]) {
    const { status, headers } = await ask(url, base + path)
    const isOurs =
      status === 404 &&
      headers['cache-control'] === 'no-cache' &&
      /^text\/html/.test(headers['content-type'] ?? '')
    if (!isOurs) faults.push(`${base}${path}: ${status} ${headers['cache-control']}, not the site’s own 404`)
  }
  const { status, headers } = await ask(url, `${base}/issues`)
  if (!/^30[18]$/.test(`${status}`) || headers.location !== `${base}/issues/`)
    faults.push(`/issues: ${status}`)
  const { headers: packed } = await ask(url, `${base}/issues/`, true)
  if (packed['content-encoding'] === undefined) faults.push('/issues/: not compressed')
  return faults
}

/** Where `_headers` says nothing of caching a host asks again; a page states all of its policy but `frame-ancestors`. */
function compareHeaders(
  address: string,
  { headers }: ServerAnswer,
  rules: Readonly<Record<string, string>>,
): readonly string[] {
  const asked = { 'Cache-Control': 'no-cache', ...rules }
  return Object.entries(asked).flatMap(([name, value]) => {
    const found = `${headers[name.toLowerCase()] ?? ''}`
    const expected = name === 'Content-Security-Policy' ? value.replace(/^.*;(?=frame-ancestors)/, '') : value
    return found.replace(/; /g, ';') === expected.replace(/; /g, ';') ? [] : [`${address}: ${name}: ${found}`]
  })
}
