/** An element that publishing looks at. */
export interface ScannedElement {
  /** In lower case; `!--` is a comment. */
  readonly name: string
  readonly startTag: string
  /** What stands between the tags of a raw element such as `script` or `style`; else empty. */
  readonly text: string
  readonly endTag: string
}

// Their content is text to a parser, whatever it looks like (HTML standard, 13.2.5.2 to 13.2.5.4).
const rawNames = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp'])
const namePattern = /\/?[a-z][^\s/>]*|[!?]/iy
const attributePattern = /\s([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/**
 * Copies a document and asks `rewrite` about each of its elements that are called one of `names`; what it
 * answers stands in the element's place. It reads the text once and builds no tree, since an archive has
 * 100,000 pages; quoted attributes, comments and raw text are stepped over as a parser would.
 */
export function rewriteElements(
  html: string,
  names: ReadonlySet<string>,
  rewrite: (element: ScannedElement) => string,
): string {
  const parts: string[] = []
  let copied = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const name = readName(html, at)
    const tagEnd = findTagEnd(html, at, name)
    const textEnd = rawNames.has(name) ? findEndTag(html, name, tagEnd) : tagEnd
    const end = rawNames.has(name) ? afterNext(html, '>', textEnd) : tagEnd
    if (names.has(name)) {
      const text = html.slice(tagEnd, textEnd)
      const element = { name, startTag: html.slice(at, tagEnd), text, endTag: html.slice(textEnd, end) }
      parts.push(html.slice(copied, at), rewrite(element))
      copied = end
    }
    at = end
  }
  parts.push(html.slice(copied))
  return parts.join('')
}

/** The element as it stood in the document. */
export function sourceOf({ startTag, text, endTag }: ScannedElement): string {
  return startTag + text + endTag
}

/** Value of an attribute, `''` if it is there without one; character references are left as they are. */
export function readAttribute({ startTag }: ScannedElement, name: string): string | undefined {
  for (const [, key, double, single, bare] of startTag.matchAll(attributePattern)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? ''
  }
  return undefined
}

// `script` of a start tag, `/script` of an end tag, `!--` of a comment, empty where `<` is mere text.
function readName(html: string, at: number): string {
  if (html.startsWith('<!--', at)) return '!--'
  namePattern.lastIndex = at + 1
  return namePattern.exec(html)?.[0].toLowerCase() ?? ''
}

function findTagEnd(html: string, at: number, name: string): number {
  if (name === '') return at + 1
  if (name === '!--') return afterNext(html, '-->', at + 4)
  let from = at
  for (;;) {
    const end = afterNext(html, '>', from)
    const quote = findQuote(html, from, end)
    if (quote === -1) return end
    from = afterNext(html, html[quote] ?? '', quote + 1)
  }
}

function findQuote(html: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = html.charCodeAt(at)
    if (code === 34 || code === 39) return at
  }
  return -1
}

function findEndTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

function afterNext(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from)
  return found === -1 ? html.length : found + text.length
}
