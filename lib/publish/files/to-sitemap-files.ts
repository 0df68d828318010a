import type { Archive } from '../../model.ts'
import { joinSite } from '../../sharing/absolute-url.ts'
import { toOpenSearch } from '../../sharing/open-search.ts'
import { formatSitemap, formatSitemapIndex, toSitemaps } from '../../sharing/sitemap.ts'
import type { PublishedFile } from '../../store/write-at.ts'
import { openSearchUrl, robotsUrl, sitemapUrl } from '../../urls.ts'

/** What search engines and browsers look for: robots.txt always, the rest where the site has an address. */
export function toSitemapFiles(archive: Archive): readonly PublishedFile[] {
  const { publication } = archive
  const { url } = publication
  const everything = 'User-agent: *\nAllow: /\n'
  if (url === undefined) return [{ url: robotsUrl, content: everything }]
  const sitemaps = toSitemaps(archive)
  return [
    { url: robotsUrl, content: `${everything}\nSitemap: ${joinSite(url, sitemapUrl)}\n` },
    { url: openSearchUrl, content: toOpenSearch(publication, url) },
    ...sitemaps.map((sitemap) => ({ url: sitemap.path, content: formatSitemap(url, sitemap) })),
    { url: sitemapUrl, content: formatSitemapIndex(url, sitemaps) },
  ]
}
