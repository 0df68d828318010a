import path from 'node:path'

/**
 * What a host should send with every answer beside the policy that stands in the pages: `frame-ancestors` is
 * one that a page cannot state itself. Strict-Transport-Security belongs to hosts that speak HTTPS.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
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
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * How long a file may be kept: for good where a hash of its bytes is in the name, else until asked again. What is
 * made for sharing is named by what it shows; the picture of an old article may give way to its issue's.
 */
export function cacheControl(pathname: string): string {
  if (pathname.startsWith('/share/')) return 'public, max-age=86400'
  return /^\/(assets|media)\//.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** The content type of a text file with its encoding, nothing for other files. */
export function textType(pathname: string): string | undefined {
  return textTypes[path.posix.extname(pathname).toLowerCase()]
}
