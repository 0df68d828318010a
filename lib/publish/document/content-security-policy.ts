import { createHash } from 'node:crypto'
import { readAttribute, rewriteElements, type ScannedElement, sourceOf } from './rewrite-elements.ts'
import { isFrameworkElement } from './strip-document.ts'

// Types that a browser acts on and a policy therefore governs; all others, JSON-LD among them, are mere data.
const governedTypes = ['', 'module', 'text/javascript', 'speculationrules', 'importmap']

/** Whether a script stays in the published page, stands in it with its text and needs its hash in the policy. */
export function isInlineScript(element: ScannedElement): boolean {
  if (element.name !== 'script' || isFrameworkElement(element)) return false
  if (readAttribute(element, 'src') !== undefined) return false
  return governedTypes.includes(readAttribute(element, 'type')?.toLowerCase() ?? '')
}

/** The inline scripts of a document, whose texts are the same on all pages. */
export function findInlineScripts(html: string): ReadonlySet<string> {
  const scripts = new Set<string>()
  rewriteElements(html, new Set(['script']), (element) => {
    if (isInlineScript(element)) scripts.add(element.text)
    return sourceOf(element)
  })
  return scripts
}

/**
 * The policy of all pages (CSP Level 3): own files and the given inline scripts, nothing from elsewhere, no `<base>`;
 * forms may be sent to the site itself, as the search box is. Styles may stand in the page, for it names its headline
 * face there.
 */
export function toPolicy(inlineScripts: ReadonlySet<string>): string {
  const hashes = [...inlineScripts].map(
    (text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.sort().join('')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';')
}
