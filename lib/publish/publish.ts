import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import type { FaceToCut } from '../fonts/cut-faces.ts'
import { issueFace } from '../fonts/issue-face.ts'
import { carryDocuments } from './carry-documents.ts'
import { formatHeaders, toHeaderRules } from './host-headers.ts'
import type { PartCache } from './part-cache.ts'
import type { DrawnPart } from './plan-drawing.ts'
import { readExport } from './read-export.ts'
import { type Output, openOutput, switchOutput } from './switch-output.ts'
import { toDataFiles } from './to-data-files.ts'
import { toFeedFiles } from './to-feed-files.ts'
import { toSitemapFiles } from './to-sitemap-files.ts'
import { writeAssets } from './write-assets.ts'
import { writeAt } from './write-at.ts'
import { writeDocuments } from './write-documents.ts'
import { writeHeadlineFaces } from './write-headline-faces.ts'
import { writeIssueFiles } from './write-issue-files.ts'
import { type MediaFile, mediaOfIssue, toMediaFile, writeMedia } from './write-media.ts'
import { type PictureFiles, picturesOfIssue, writePictures } from './write-pictures.ts'
import { writeSearch } from './write-search.ts'
import { writeServiceWorker } from './write-service-worker.ts'
import { writeSharePictures } from './write-share-pictures.ts'

/** How much was published. */
export interface PublishedCounts {
  readonly documents: number
  readonly faces: number
  readonly media: number
}

/** What of the site was to be drawn, and where what was drawn before is kept. */
export interface Drawing {
  readonly parts: readonly DrawnPart[]
  readonly cache: PartCache
  /** Digest of the code that draws and writes. */
  readonly code: string
}

/** Turns what Next exported into the site, step by step beside the old one, and puts it in its place. */
export async function publish(
  exportDirectory: string,
  output: Output,
  { parts, cache, code }: Drawing,
): Promise<PublishedCounts> {
  const { documents, stylesheets, others } = await readExport(exportDirectory)
  await openOutput(output)
  const assets = await writeAssets(exportDirectory, stylesheets, output.building)
  const { policy, faces: drawn } = await writeDocuments(exportDirectory, documents, assets, output.building)
  const carried = await carryDocuments(parts, documents, cache, output.building)
  const named = new Map([...carried.faces, ...drawn])
  await copyFiles(exportDirectory, others, output.building)
  const { faces, media, pictures } = await writeWhatIssuesBring(output.building, code)
  await writeHeadlineFaces(named, faces, output.building)
  await writeMedia(media, output)
  await writePictures(pictures, output.building)
  const archive = await readArchive()
  await writeSearch(output.building)
  const files = [...(await toFeedFiles(archive)), ...toSitemapFiles(archive), ...toDataFiles(archive)]
  for (const { url, content } of files) await writeAt(output.building, url, content)
  await writeServiceWorker(output.building)
  await writeAt(output.building, '/_headers', formatHeaders(toHeaderRules(policy)))
  await switchOutput(output)
  return {
    documents: documents.length + carried.count,
    faces: named.size,
    media: media.length + pictures.length,
  }
}

async function copyFiles(from: string, files: readonly string[], to: string): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true })
    await copyFile(path.join(from, file), path.join(to, file))
  }
}

/**
 * Writes what each issue can be taken along as, and gathers what all bring along besides documents; one issue
 * is in memory at a time.
 */
async function writeWhatIssuesBring(
  outDirectory: string,
  codeDigest: string,
): Promise<{ faces: Map<string, FaceToCut>; media: MediaFile[]; pictures: PictureFiles[] }> {
  const { publication, issues } = await readArchive()
  const newest = new Set(issues.slice(-publication.cards))
  const cacheDirectory = path.join(process.cwd(), '.next/cache/issue-files')
  const context = { publication, codeDigest, cacheDirectory, outDirectory }
  const faces = new Map<string, FaceToCut>()
  const media = publication.nameplate ? [toMediaFile(publication.nameplate)] : []
  const pictures: PictureFiles[] = []
  for (const entry of issues) {
    const { id } = entry
    const issue = await readIssue(id)
    if (!issue) throw new Error(`${id}: the archive lists an issue that cannot be read`)
    const { url, characters } = issueFace(publication, issue)
    if (url !== undefined) faces.set(url, { url, characters })
    media.push(...mediaOfIssue(issue))
    pictures.push(...picturesOfIssue(issue))
    await writeSharePictures(publication, issue, newest.has(entry), outDirectory)
    await writeIssueFiles(issue, context)
  }
  return { faces, media, pictures }
}
