import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { speculationRules } from '../../speculation-rules.ts'
import { sharedStylesheetUrl } from '../../urls.ts'
import type { WrittenAssets } from '../assets/write-assets.ts'
import { findInlineScripts, toPolicy } from './content-security-policy.ts'
import { toPageStyle } from './page-style.ts'
import { type DocumentRules, findStylesheets } from './publish-document.ts'

/** The rules of all documents as they can be handed to another process. */
export interface RuleTexts extends WrittenAssets, Pick<DocumentRules, 'policy' | 'inlineScripts'> {}

/** One policy and one stylesheet for all documents, taken from the front page; the script's rules are allowed too. */
export async function readRuleTexts(exportDirectory: string, assets: WrittenAssets): Promise<RuleTexts> {
  const frontPage = await readFile(path.join(exportDirectory, 'index.html'), 'utf8')
  const inlineScripts = findInlineScripts(frontPage)
  const shared = findStylesheets(frontPage).map((url) => assets.stylesheets.get(url) ?? '')
  return {
    ...assets,
    policy: toPolicy(new Set([...inlineScripts, speculationRules])),
    inlineScripts,
    stylesheets: new Map([...assets.stylesheets, [sharedStylesheetUrl, shared.join('')]]),
  }
}

/** Takes the stylesheets apart, of which every page gets what it needs. */
export function toRules({ stylesheets, ...texts }: RuleTexts): DocumentRules {
  const styles = new Map([...stylesheets].map(([url, css]) => [url, toPageStyle(css)]))
  return { ...texts, styles }
}
