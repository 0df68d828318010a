import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import { PublishError } from '../../build/publish-error.ts'
import { writeAt, writePublished } from '../../store/write-at.ts'
import { toListMap } from '../files/to-list-map.ts'
import { type DocumentRules, publishDocument } from './publish-document.ts'

/** Publishes documents of an export; gives the headline faces they name, each with the first document that does. */
export async function writeDocuments(
  exportDirectory: string,
  documents: readonly string[],
  rules: DocumentRules,
  outDirectory: string,
): Promise<ReadonlyMap<string, string>> {
  const faces = new Map<string, string>()
  await concurrently(documents, 16, async (document) => {
    const exported = await readFile(path.join(exportDirectory, document), 'utf8')
    for (const url of writeDocument(document, exported, rules, outDirectory)) {
      if (!faces.has(url)) faces.set(url, document)
    }
  })
  return faces
}

/** Publishes a document, and of a list its map to 繁体; gives the headline faces that it names. */
export function writeDocument(
  document: string,
  exported: string,
  rules: DocumentRules,
  outDirectory: string,
): readonly string[] {
  const { html, faces } = publishNamed(document, exported, rules)
  writeAt(outDirectory, `/${document}`, html)
  const map = toListMap(document, html)
  if (map) writePublished(outDirectory, map)
  return faces
}

/** Publishes a document in memory; what is wrong with it is told with its path. */
export function publishNamed(document: string, html: string, rules: DocumentRules) {
  try {
    return publishDocument(html, rules)
  } catch (error) {
    if (error instanceof PublishError) throw new PublishError(`${document}: ${error.message}`)
    throw error
  }
}
