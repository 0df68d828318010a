import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import { issueFace } from '../fonts/issue-face.ts'
import type { DocumentRules } from '../publish/document/publish-document.ts'
import { writeDocument } from '../publish/document/write-documents.ts'
import { filesOfIssue } from '../publish/files/issue-files.ts'
import { drawPictures } from '../publish/files/picture-files.ts'
import { placeFiles } from '../publish/files/site-file.ts'
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
  const { publication, sections } = await readArchive()
  const issue = await readIssue(id)
  if (!issue) throw new Error(`${id}: the archive lists an issue that cannot be read`)
  checkFaces(faces, issueFace(publication, issue).url)
  await drawPictures(issue)
  await placeFiles(filesOfIssue(publication, issue, isNew, sections), folder)
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

function checkFaces(named: ReadonlyMap<string, string>, url: string | undefined): void {
  for (const [face, document] of named) {
    if (face !== url) throw new PublishError(`${document}: ${face} is not the headline face of its issue`)
  }
}
