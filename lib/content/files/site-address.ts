import { type Report, shorten } from '../../problems/problem.ts'

/** Address of a site or of a folder of one (http, https), without a slash at its end; `undefined` if it is none. */
export function parseSiteAddress(typed: string): string | undefined {
  if (!/^https?:\/\/[^\s?#]+$/i.test(typed) || !URL.canParse(typed)) return undefined
  const { origin, pathname } = new URL(typed)
  const folder = pathname.replace(/\/+$/, '')
  if (folder === '') return typed.replace(/\/+$/, '')
  return isFolder.test(folder) ? origin + folder : undefined
}

// It stands in stylesheets, patterns of headers and attributes, in which other characters have a meaning.
const isFolder = /^(\/([\w.~-]|%[\dA-F]{2})+)+$/i

/** Whether an address holds a name or a password before its host: everybody would read it. */
export function holdsPassword(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return `${username}${password}` !== ''
}

/** The folder of its host that a site's address names: `/paper`, or nothing at the root of the host. */
export function basePathOf(siteAddress: string): string {
  return new URL(siteAddress).pathname.replace(/\/+$/, '')
}

/** The address that `SITE_URL` gives the site, which goes before the one in `publication.md`. */
export function readSiteUrl(report: Report): string | undefined {
  const typed = process.env.SITE_URL?.trim()
  if (!typed) return undefined
  const url = parseSiteAddress(typed)
  if (url === undefined) report(1, 'site-url', { typed: shorten(typed, 100) })
  else if (holdsPassword(typed)) report(1, 'address-password', { name: 'SITE_URL' })
  return url
}
