import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import { contentFile } from '../content/content-directory.ts'
import { cutHeadlineFaces, cutPunctuationFace, faceFile } from '../fonts/cut-faces.ts'
import { issueFace } from '../fonts/issue-face.ts'
import type { Issue } from '../model.ts'
import { drawRenditions, renditionFile } from '../pictures/draw-renditions.ts'
import { bundle, bundlePart, isBrowserFile } from '../publish/assets/bundle.ts'
import { mediaOfIssue, toMediaFile } from '../publish/files/write-media.ts'
import { picturesOfIssue } from '../publish/files/write-pictures.ts'
import { searchUrl, splitId } from '../urls.ts'
import { readDevIndex } from './read-dev-index.ts'
import { readDevSharing } from './read-dev-sharing.ts'

/**
 * What publish would write under an address, made on request from the same parts: scripts, faces, media,
 * source texts, the search index, and what is passed on or taken along; `undefined` for anything else. Pages name the first by names without a hash.
 */
export async function readDevFile(pathname: string): Promise<Uint8Array | undefined> {
  if (pathname === '/assets/han-punct.woff2') return cutPunctuationFace()
  if (pathname.startsWith('/assets/fonts/')) return readFace(pathname)
  const name = path.posix.basename(pathname)
  if (pathname === `/assets/${name}`)
    return isBrowserFile(name) ? (await bundle(name)).entry : bundlePart(name)
  if (pathname.startsWith(searchUrl)) return readDevIndex(pathname.slice(searchUrl.length))
  return (await readMedia(pathname)) ?? readDevSharing(pathname)
}

async function readFace(pathname: string): Promise<Uint8Array | undefined> {
  const id = path.posix.basename(pathname).replace(/\.[0-9a-f]+\.woff2$/, '')
  const issue = await readIssue(id)
  if (!issue) return undefined
  const { publication } = await readArchive()
  const { url, characters } = issueFace(publication, issue)
  if (url !== pathname) return undefined
  await cutHeadlineFaces([{ url, characters }])
  return readFile(faceFile(url))
}

// `/media/<issue>/…` and `/issues/<issue>/source.txt`; what belongs to no issue lies right behind `/media/`.
async function readMedia(pathname: string): Promise<Uint8Array | undefined> {
  const { nameplate } = (await readArchive()).publication
  const issue = await readIssue(splitId(pathname.replace(/^\/(media|issues)\//, '')).issue)
  const drawn = issue && (await drawPicture(issue, pathname))
  if (drawn) return drawn
  const media = [...(issue ? mediaOfIssue(issue) : []), ...(nameplate ? [toMediaFile(nameplate)] : [])]
  const found = media.find(({ url }) => url === pathname)
  return found && readFile(contentFile(found.file))
}

/** One rendition of a picture, drawn when it is first asked for. */
async function drawPicture(issue: Issue, pathname: string): Promise<Uint8Array | undefined> {
  for (const { picture, renditions } of picturesOfIssue(issue)) {
    const rendition = renditions.find(({ url }) => url === pathname)
    if (!rendition) continue
    await drawRenditions(contentFile(picture.file), picture, [rendition])
    return readFile(renditionFile(picture, rendition))
  }
  return undefined
}
