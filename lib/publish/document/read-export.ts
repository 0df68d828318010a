import path from 'node:path'
import { listFiles } from '../../store/list-files.ts'
import { noId } from '../../urls.ts'

/** What of an export is published, by paths inside it, in order. */
export interface ExportedFiles {
  readonly documents: readonly string[]
  readonly stylesheets: readonly string[]
  /** The rest, published as it is: icons from `public/`, what route handlers wrote. */
  readonly others: readonly string[]
}

/**
 * Sorts the files of an export. Left out are the framework's own (scripts, manifests, flight data, the second
 * and third copy of the 404 page), the documents that stand in for an empty list, and the parts that were drawn whole.
 */
export function readExport(directory: string): ExportedFiles {
  const files = listFiles(directory)
  const published = files.filter(
    (file) => !isFramework(file) && !file.startsWith('parts/') && !file.split('/').includes(noId),
  )
  return {
    documents: published.filter((file) => file.endsWith('.html')),
    stylesheets: files.filter((file) => file.startsWith('_next/') && file.endsWith('.css')),
    others: published.filter((file) => !file.endsWith('.html')),
  }
}

function isFramework(file: string): boolean {
  const name = path.posix.basename(file)
  if (/^(_next|_not-found|404)\//.test(file)) return true
  return name.endsWith('.txt') && (name === 'index.txt' || name.startsWith('__next.'))
}
