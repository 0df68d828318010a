import type { Report } from './problem.ts'

/** What a site's address should be, in messages. */
export const siteAddressShape = 'an address such as https://example.com'

/** Address of a site or of a folder of one (http, https), without a slash at its end; `undefined` if it is none. */
export function parseSiteAddress(typed: string): string | undefined {
  return /^https?:\/\/[^\s?#]+$/i.test(typed) && URL.canParse(typed) ? typed.replace(/\/+$/, '') : undefined
}

/** The address that `SITE_URL` gives the site, which goes before the one in `publication.md`. */
export function readSiteUrl(report: Report): string | undefined {
  const typed = process.env.SITE_URL?.trim()
  if (!typed) return undefined
  const url = parseSiteAddress(typed)
  if (url === undefined) report(1, `SITE_URL should be ${siteAddressShape}, but is ${typed}`)
  return url
}
