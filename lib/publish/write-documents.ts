import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from './concurrently.ts'
import { findInlineScripts, toPolicy } from './content-security-policy.ts'
import { type DocumentRules, publishDocument } from './publish-document.ts'
import { PublishError } from './publish-error.ts'
import type { WrittenAssets } from './write-assets.ts'

/** What the documents of a site turned out to say. */
export interface WrittenDocuments {
  /** Their Content-Security-Policy. */
  readonly policy: string
  /** Addresses of the headline faces they name, each with the first document that does. */
  readonly faces: ReadonlyMap<string, string>
}

/** Publishes the documents of an export, one policy for all, taken from the front page. */
export async function writeDocuments(
  exportDirectory: string,
  documents: readonly string[],
  { names, styles, scriptWords }: WrittenAssets,
  outDirectory: string,
): Promise<WrittenDocuments> {
  const inlineScripts = findInlineScripts(await readFile(path.join(exportDirectory, 'index.html'), 'utf8'))
  const rules = { policy: toPolicy(inlineScripts), inlineScripts, names, styles, scriptWords }
  const faces = new Map<string, string>()
  await concurrently(documents, 16, async (document) => {
    const exported = await readFile(path.join(exportDirectory, document), 'utf8')
    const published = publishNamed(document, exported, rules)
    for (const url of published.faces) if (!faces.has(url)) faces.set(url, document)
    const target = path.join(outDirectory, document)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, published.html)
  })
  return { policy: rules.policy, faces }
}

function publishNamed(document: string, html: string, rules: DocumentRules) {
  try {
    return publishDocument(html, rules)
  } catch (error) {
    if (error instanceof PublishError) throw new PublishError(`${document}: ${error.message}`)
    throw error
  }
}
