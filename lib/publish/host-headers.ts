import path from 'node:path'
import { type SiteUrl, toUrl } from '../urls.ts'

/**
 * Headers of the answers to every address that a pattern fits: in it `:name` stands for one folder or file and
 * `*`, at most once, for anything.
 */
export interface HeaderRule {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

// The types of text files that need their encoding said; JSON is UTF-8 by its standard.
const textTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

// Where the documents lie. They are asked for again each time, which costs a question where nothing has changed.
const documents = [
  '',
  'about/*',
  'archive/*',
  'corrections/*',
  'issues/*',
  'offline/*',
  'on-this-day/*',
  'search/',
  'sections/*',
  'shelf/*',
]

// What else changes under a name that stays.
const changing = ['data/*', 'search/manifest.json', 'manifest.webmanifest', 'sw.js']

// What has a hash in its name or, of the index, in its folder's, and what scripts and drawings may do that are opened by
// themselves.
const namedByContent = { 'assets/*': "default-src 'self'", 'media/*': "default-src 'none'" }

/**
 * What a host should send beside the files: little with what is named by its content, and with documents the
 * policy they state themselves and `frame-ancestors`, which a page cannot state. No two rules give one address
 * the same header, since hosts differ in what they make of that. Strict-Transport-Security is left to hosts,
 * who know whether they speak HTTPS for good.
 */
export function toHeaderRules(policy: string): readonly HeaderRule[] {
  return [
    {
      path: patternOf('*'),
      headers: {
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    },
    ...documents.map((below) => ({
      path: patternOf(below),
      headers: {
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': `${policy};frame-ancestors 'none'`,
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    })),
    ...changing.map((below) => ({ path: patternOf(below), headers: { 'Cache-Control': 'no-cache' } })),
    ...Object.entries(namedByContent).map(([below, ownPolicy]) => ({
      path: patternOf(below),
      headers: { 'Cache-Control': forGood, 'Content-Security-Policy': ownPolicy },
    })),
    { path: patternOf('search/*.bin'), headers: { 'Cache-Control': forGood } },
    // Named by what they show; the picture of an old article may give way to its issue's.
    { path: patternOf('share/*'), headers: { 'Cache-Control': 'public, max-age=86400' } },
    // Empty but on days of mourning, when ten minutes are soon enough.
    { path: patternOf('mourning.css'), headers: { 'Cache-Control': 'public, max-age=600' } },
    ...Object.entries(textTypes).map(([extension, type]) => ({
      path: patternOf(`*${extension}`),
      headers: { 'Content-Type': type },
    })),
  ]
}

/** A pattern of addresses by what it is below the root of the site. */
function patternOf(below: string): SiteUrl {
  return toUrl(`/${below}`)
}

const forGood = 'public, max-age=31536000, immutable'

/** The rules as a `_headers` file, which Netlify, Cloudflare and others read beside the site. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${path}\n${lines.join('')}`
  })
  return blocks.join('\n')
}

// Of files that are no text; a site holds no others.
const otherTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The content type of a text file with its encoding, nothing for other files. */
export function textType(pathname: string): string | undefined {
  return textTypes[extensionOf(pathname)]
}

/** The content type of any file by its name, of a text with its encoding. */
export function contentType(pathname: string): string {
  return textType(pathname) ?? otherTypes[extensionOf(pathname)] ?? 'application/octet-stream'
}

function extensionOf(pathname: string): string {
  return path.posix.extname(pathname).toLowerCase()
}
