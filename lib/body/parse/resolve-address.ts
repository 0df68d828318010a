import { toSitePath, toUrl } from '../../urls.ts'

/** No site: it only stands for "this one" while an address is resolved. */
const here = 'https://in-site.invalid'

/**
 * The `href` for an address as typed, or `undefined` where it may not be linked: only http, https, mailto
 * and addresses of this site may. Parsed by the WHATWG rules, as a browser will, so nothing hides in
 * backslashes or dots. A path is counted from the root of the site, wherever the site lies on its host, and comes out as
 * an address of the site; `#…` stays as typed.
 */
export function resolveAddress(typed: string, address: string): string | undefined {
  // A browser drops control characters and outer spaces, which would make it read another scheme.
  if (typed === '' || typed.trim() !== typed || /\p{Cc}/u.test(typed)) return undefined
  const base = here + toSitePath(address)
  if (!URL.canParse(typed, base)) return undefined
  const url = new URL(typed, base)
  if (url.origin === here) return inSite(typed, url)
  if (url.protocol === 'mailto:') return typed
  return /^https?:\/\/[^\\]+$/i.test(typed) ? typed : undefined
}

function inSite(typed: string, url: URL): string | undefined {
  if (typed.startsWith('#')) return typed
  // `https:name` is a path on a site served by https and another host elsewhere.
  if (/^[a-z][a-z\d+.-]*:/i.test(typed)) return undefined
  // `/.//host` resolves to a path that a browser would take for another host.
  if (url.pathname.startsWith('//')) return undefined
  return toUrl(`/${url.pathname.slice(1)}${url.search}${url.hash}`)
}

/** Whether an address that passed leads to another host. */
export function isOtherHost(href: string): boolean {
  return /^https?:/i.test(href)
}
