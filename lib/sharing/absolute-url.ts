import type { Publication } from '../model.ts'
import { type SiteUrl, toSitePath } from '../urls.ts'

/** An address of this site with protocol and host; `undefined` where the site's own address is not known. */
export function absoluteUrl({ url }: Publication, ofSite: SiteUrl): string | undefined {
  return url === undefined ? undefined : joinSite(url, ofSite)
}

/** An address of this site with protocol and host; the folder of the site stands in `siteAddress` already. */
export function joinSite(siteAddress: string, ofSite: SiteUrl): string {
  return `${siteAddress}${toSitePath(ofSite)}`
}
