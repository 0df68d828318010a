import type { Report } from './problem.ts'

/** What a site's address should be, in messages. */
export const siteAddressShape = 'an address such as https://example.com, without a folder'

/** The origin of a site's address, `undefined` if it is none: all links of the site begin at its root. */
export function parseSiteAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined
  const { protocol, origin, pathname, search, hash, username, password } = new URL(typed)
  if (!/^https?:$/.test(protocol)) return undefined
  return pathname === '/' && search + hash + username + password === '' ? origin : undefined
}

/** The address that `SITE_URL` gives the site, which goes before the one in `publication.md`. */
export function readSiteUrl(report: Report): string | undefined {
  const typed = process.env.SITE_URL?.trim()
  if (!typed) return undefined
  const url = parseSiteAddress(typed)
  if (url === undefined) report(1, `SITE_URL should be ${siteAddressShape}, but is ${typed}`)
  return url
}
