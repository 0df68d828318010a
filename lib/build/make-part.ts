import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import { cutHeadlineFaces, faceFile } from '../fonts/cut-faces.ts'
import { issueFace } from '../fonts/issue-face.ts'
import type { Issue, Publication } from '../model.ts'
import type { DocumentRules } from '../publish/document/publish-document.ts'
import { writeDocument } from '../publish/document/write-documents.ts'
import { toIssueFiles } from '../publish/files/to-issue-files.ts'
import { mediaOfIssue, writeMedia } from '../publish/files/write-media.ts'
import { picturesOfIssue, writePictures } from '../publish/files/write-pictures.ts'
import { writeSharePictures } from '../publish/files/write-share-pictures.ts'
import { linkFile } from '../store/link-file.ts'
import { writeAt } from '../store/write-at.ts'
import type { SitePart } from './plan-parts.ts'
import { PublishError } from './publish-error.ts'

/** What parts are made of besides the content. */
export interface PartSources {
  /** Where Next has put what it drew. */
  readonly exportDirectory: string
  readonly rules: DocumentRules
}

/** Makes all files of a part, each at its place in the site; `folder` stands for the site. */
export async function makePart(
  { part, issue: ofPart }: SitePart,
  folder: string,
  sources: PartSources,
): Promise<void> {
  const faces = await writeDrawn(part, folder, sources)
  if (!ofPart) return
  const { id, isNew } = ofPart
  const { publication } = await readArchive()
  const issue = await readIssue(id)
  if (!issue) throw new Error(`${id}: the archive lists an issue that cannot be read`)
  await writeFace(publication, issue, faces, folder)
  await writeMedia(mediaOfIssue(issue), folder)
  await writePictures(picturesOfIssue(issue), folder)
  await writeSharePictures(publication, issue, isNew, folder)
  for (const { url, content } of await toIssueFiles(publication, issue)) writeAt(folder, url, content)
}

/** Publishes the documents of a part; gives the headline faces they name, each with a document that does. */
async function writeDrawn(
  part: string,
  folder: string,
  { exportDirectory, rules }: PartSources,
): Promise<ReadonlyMap<string, string>> {
  const drawn: Readonly<Record<string, string>> = JSON.parse(
    await readFile(path.join(exportDirectory, 'parts', part), 'utf8'),
  )
  const faces = new Map<string, string>()
  for (const [document, exported] of Object.entries(drawn)) {
    for (const url of writeDocument(document, exported, rules, folder)) faces.set(url, document)
  }
  return faces
}

async function writeFace(
  publication: Publication,
  issue: Issue,
  named: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  const { url, characters } = issueFace(publication, issue)
  for (const [face, document] of named) {
    if (face !== url) throw new PublishError(`${document}: ${face} is not the headline face of its issue`)
  }
  if (url === undefined) return
  await cutHeadlineFaces([{ url, characters }])
  linkFile(faceFile(url), path.join(folder, url))
}
