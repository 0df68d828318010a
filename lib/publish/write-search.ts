import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readArchive, readIssue } from '../content/archive.ts'
import type { Archive } from '../model.ts'
import { buildIndex } from '../search/builder/build-index.ts'
import type { WriteFile } from '../search/builder/write-segment.ts'
import type { SearchDocument } from '../search/search-document.ts'
import { toDocuments } from '../search/to-documents.ts'

/** Writes the search index of the whole archive into `search/` of the site and gives the number of documents. */
export async function writeSearch(
  directory: string,
  onProgress?: (done: number, count: number) => void,
): Promise<number> {
  const made = new Set<string>()
  const write: WriteFile = async (name, bytes) => {
    const file = path.join(directory, 'search', name)
    const folder = path.dirname(file)
    if (!made.has(folder)) await mkdir(folder, { recursive: true })
    made.add(folder)
    await writeFile(file, bytes)
  }
  return await indexArchive(write, onProgress)
}

/** The same into any place, such as the memory of the development server. */
export async function indexArchive(
  write: WriteFile,
  onProgress?: (done: number, count: number) => void,
): Promise<number> {
  const archive = await readArchive()
  const count = archive.issues
    .flatMap(({ pages }) => pages)
    .reduce((sum, { articles }) => sum + articles.length, 0)
  const documents = documentsOf(archive)
  const manifest = await buildIndex({ documents, count, write, ...(onProgress && { onProgress }) })
  return manifest.documents
}

async function* documentsOf({ issues, sections }: Archive): AsyncGenerator<SearchDocument> {
  const byId = new Map(sections.map((section) => [section.id, section]))
  for (const { id } of issues) {
    const issue = await readIssue(id)
    if (!issue) throw new Error(`${id}: the archive lists an issue that cannot be read`)
    yield* toDocuments(issue, byId)
  }
}
