import type { Archive } from '../../model.ts'
import { toMediaFile } from './media-files.ts'
import { toMovedFiles } from './moved-files.ts'
import { type SiteFile, toSiteFile } from './site-file.ts'
import { toDataFiles } from './to-data-files.ts'
import { toFeedFiles } from './to-feed-files.ts'
import { toSitemapFiles } from './to-sitemap-files.ts'

/**
 * The files that belong to no issue and are made of the content alone: the nameplate, feeds, sitemaps, data, and what stands
 * at addresses that something has moved from. Other documents,
 * what is bundled and the index are not among them.
 */
export async function filesOfSite(archive: Archive): Promise<readonly SiteFile[]> {
  const { nameplate, names = [] } = archive.publication
  const nameplates = [nameplate, ...names.map((name) => name.nameplate)].filter((file) => file !== undefined)
  const byName = new Map(nameplates.map((file) => [file.file, file]))
  const inMemory = [
    ...(await toFeedFiles(archive)),
    ...toSitemapFiles(archive),
    ...toDataFiles(archive),
    ...toMovedFiles(archive),
  ]
  return [...[...byName.values()].map(toMediaFile), ...inMemory.map(toSiteFile)]
}
