import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sharedStylesheetUrl } from '../urls.ts'
import { findInlineScripts, toPolicy } from './content-security-policy.ts'
import { type DocumentRules, findStylesheets } from './publish-document.ts'
import type { WrittenAssets } from './write-assets.ts'

/** One policy and one stylesheet for all documents, taken from the front page. */
export async function readRules(
  exportDirectory: string,
  { names, styles }: WrittenAssets,
): Promise<DocumentRules> {
  const frontPage = await readFile(path.join(exportDirectory, 'index.html'), 'utf8')
  const inlineScripts = findInlineScripts(frontPage)
  const shared = findStylesheets(frontPage).map((url) => styles.get(url) ?? '')
  return {
    policy: toPolicy(inlineScripts),
    inlineScripts,
    names,
    styles: new Map([...styles, [sharedStylesheetUrl, shared.join('')]]),
  }
}
