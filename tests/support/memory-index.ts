import { buildIndex } from '../../lib/search/builder/build-index.ts'
import type { NameableIssue } from '../../lib/search/builder/issue-names.ts'
import type { FetchBytes } from '../../lib/search/index/index-reader.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'

/** A document with nothing but what is required. */
export function sampleDocument(id: string, known: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    headline: '标题',
    issueTitle: '测试日报',
    byline: [],
    headings: [],
    paragraphs: [],
    captions: [],
    topics: [],
    ...known,
  }
}

/** An index in memory, with what was fetched from it. */
export interface MemoryIndex {
  readonly files: Map<string, Uint8Array>
  readonly fetched: string[]
  readonly fetchBytes: FetchBytes
}

/** Builds an index of documents in memory. */
export async function memoryIndex(
  documents: readonly SearchDocument[],
  issues: readonly NameableIssue[] = [],
): Promise<MemoryIndex> {
  const files = new Map<string, Uint8Array>()
  const write = async (path: string, bytes: Uint8Array) => {
    files.set(path, bytes)
  }
  await buildIndex({ documents, count: documents.length, issues, write })
  const fetched: string[] = []
  const fetchBytes = async (path: string) => {
    fetched.push(path)
    const bytes = files.get(path)
    if (!bytes) throw new Error(`${path}: 404`)
    return bytes
  }
  return { files, fetched, fetchBytes }
}
