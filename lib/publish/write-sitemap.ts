import type { Archive } from '../model.ts'
import { toOpenSearch } from '../sharing/open-search.ts'
import { formatSitemap, formatSitemapIndex, toSitemaps } from '../sharing/sitemap.ts'
import { openSearchUrl, robotsUrl, sitemapUrl } from '../urls.ts'
import { writeAt } from './write-at.ts'

/** Writes what search engines and browsers look for: robots.txt always, the rest where the site has an address. */
export async function writeSitemap(archive: Archive, outDirectory: string): Promise<void> {
  const { publication } = archive
  const { url } = publication
  const everything = 'User-agent: *\nAllow: /\n'
  if (url === undefined) return writeAt(outDirectory, robotsUrl, everything)
  await writeAt(outDirectory, robotsUrl, `${everything}\nSitemap: ${url}${sitemapUrl}\n`)
  await writeAt(outDirectory, openSearchUrl, toOpenSearch(publication, url))
  const sitemaps = toSitemaps(archive)
  for (const sitemap of sitemaps) await writeAt(outDirectory, sitemap.path, formatSitemap(url, sitemap))
  await writeAt(outDirectory, sitemapUrl, formatSitemapIndex(url, sitemaps))
}
