import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import { cutPunctuationFace } from '../fonts/cut-faces.ts'
import { bundle, bundlePart, isBrowserFile } from '../publish/assets/bundle.ts'
import { filesOfSite } from '../publish/files/files-of-site.ts'
import { filesOfIssue } from '../publish/files/issue-files.ts'
import { readSiteFile } from '../publish/files/site-file.ts'
import { indexArchive } from '../publish/files/write-search.ts'
import { isAmongNewest } from '../sharing/cards/share-pictures.ts'
import { assetUrl, searchUrl } from '../urls.ts'

/**
 * What publish would write under an address, made on request from the lists that publish writes from: scripts, faces,
 * media, the search index, and what is passed on or taken along; `undefined` for anything else. Scripts and the
 * punctuation face are named without a hash here.
 */
export async function readDevFile(pathname: string): Promise<Uint8Array | undefined> {
  if (pathname === assetUrl('han-punct.woff2')) return cutPunctuationFace()
  const name = path.posix.basename(pathname)
  if (pathname === assetUrl(name)) return isBrowserFile(name) ? (await bundle(name)).entry : bundlePart(name)
  if (pathname.startsWith(searchUrl)) return readIndex(pathname.slice(searchUrl.length))
  return (await readOfIssue(pathname)) ?? readSiteFile(await filesOfSite(await readArchive()), pathname)
}

// An issue is named in the address of each of its files: as a folder or, of data, faces and pictures, as a name.
async function readOfIssue(pathname: string): Promise<Uint8Array | undefined> {
  const id = /^\/(?:share|issues|media|data\/v1\/issues|assets\/fonts)\/([a-z0-9-]+)/.exec(pathname)?.[1]
  const issue = id === undefined ? undefined : await readIssue(id)
  if (!issue) return undefined
  const archive = await readArchive()
  const isNew = isAmongNewest(archive, issue.id)
  return readSiteFile(filesOfIssue(archive.publication, issue, isNew, archive.sections), pathname)
}

interface DevIndex {
  readonly digest: string
  readonly files: Promise<ReadonlyMap<string, Uint8Array>>
}

let index: DevIndex | undefined

/** A file of the search index, which is held in memory and made anew when the content has changed. */
async function readIndex(name: string): Promise<Uint8Array | undefined> {
  const { digest } = await readArchive()
  if (index?.digest !== digest) index = { digest, files: makeIndex() }
  return (await index.files).get(name)
}

async function makeIndex(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  await indexArchive(async (name, bytes) => {
    files.set(name, bytes)
  })
  return files
}
