import { readFileSync } from 'node:fs'

/** What a build has to draw of the documents that come one a part; all others are always drawn. */
export interface DocumentsToDraw {
  /** Parts of the site by their address without slashes at the ends: `issues/2025-01-15`, `sections/yaowen/2025-01`. */
  readonly parts: readonly string[]
}

let known: { readonly file: string; readonly parts: ReadonlySet<string> } | undefined

/**
 * Whether a part has to be drawn. A build says in the file that `DOCUMENTS_TO_DRAW` names which ones were not
 * drawn before; where nothing is said, as in development, all are.
 */
export function isToDraw(part: string): boolean {
  const file = process.env.DOCUMENTS_TO_DRAW
  if (!file) return true
  if (known?.file !== file) {
    const { parts } = JSON.parse(readFileSync(file, 'utf8')) as DocumentsToDraw
    known = { file, parts: new Set(parts) }
  }
  return known.parts.has(part)
}
