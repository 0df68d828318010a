import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { ExportedFiles } from '../publish/document/read-export.ts'
import { listMapUrl } from '../publish/files/to-list-map.ts'
import { headersUrl, serviceWorkerUrl, toSitePath } from '../urls.ts'

/**
 * Files of a site, by their paths in it, that belong to no part: documents that grow, what was exported beside them, what
 * all pages share, and what was written under the addresses of `urls`.
 */
export function sharedFiles(
  siteDirectory: string,
  { documents, others }: Pick<ExportedFiles, 'documents' | 'others'>,
  urls: readonly string[],
): readonly string[] {
  const maps = documents.flatMap((document) => listMapUrl(document) ?? [])
  const written = [...maps, ...urls, serviceWorkerUrl, headersUrl].map((url) => toSitePath(url).slice(1))
  return [...documents, ...others, ...assetFiles(siteDirectory), ...written]
}

// Faces of issues lie in a folder of their own and come with these.
function assetFiles(siteDirectory: string): readonly string[] {
  const entries = readdirSync(path.join(siteDirectory, 'assets'), { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `assets/${name}`)
}
