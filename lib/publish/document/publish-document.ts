import { PublishError } from '../../build/publish-error.ts'
import { isInlineScript } from './content-security-policy.ts'
import { type PageStyle, wordsOfDocument } from './page-style.ts'
import { readAttribute, rewriteElements, type ScannedElement, sourceOf } from './rewrite-elements.ts'
import { isFrameworkElement, isSeam, isUnfinishedPart } from './strip-document.ts'

/** What all documents of a site have in common. */
export interface DocumentRules {
  /** The Content-Security-Policy. */
  readonly policy: string
  /** Texts of the inline scripts it allows. */
  readonly inlineScripts: ReadonlySet<string>
  /** Published addresses of browser files by those that the pages name: `/assets/reader.js` and the like. */
  readonly names: ReadonlyMap<string, string>
  /** Stylesheets by the addresses that the export gives them; a page holds what it needs of them. */
  readonly styles: ReadonlyMap<string, PageStyle>
  /** Words of the browser files that lean on the stylesheet for what they put in, by the addresses that pages name. */
  readonly scriptWords: ReadonlyMap<string, ReadonlySet<string>>
}

/** A document as published, and the headline faces that it names. */
export interface PublishedDocument {
  readonly html: string
  readonly faces: readonly string[]
}

const names = new Set(['head', 'script', 'link', 'style', '!--'])
// Where Next's script would put metadata that comes late.
const metadataOutlet = '<div hidden=""></div>'
const facePattern = /\/[\w.~%/-]*assets\/fonts\/[a-z0-9.-]+\.woff2/g

/**
 * Turns an exported document into a published one: the framework's elements are left out, the policy stands
 * first in `<head>`, what the page needs of the stylesheet stands where its link was, browser files are called by
 * their hashed names, and nothing else is changed.
 */
export function publishDocument(html: string, rules: DocumentRules): PublishedDocument {
  const faces: string[] = []
  const published = rewriteElements(html, names, (element) => {
    if (isFrameworkElement(element)) return ''
    if (element.name === 'head') return `${element.startTag}${policyTag(rules.policy)}`
    if (element.name === 'style') {
      faces.push(...facesOf(element.text))
      return `<style>${element.text}</style>`
    }
    if (isSeam(element)) return ''
    const style = findStyle(element, rules.styles)
    if (style !== undefined) return `<style>${style.forWords(wordsOf(html, rules))}</style>`
    check(element, rules)
    return renameFile(element, rules.names)
  })
  return { html: settleHead(published.replace(metadataOutlet, '')), faces }
}

// The links of the layout, which React draws before or behind the metadata, whichever it has first.
const layoutLinks = /<link rel="(?:expect|search)"[^>]*>/g

/** Puts the links of the layout ahead of the title: a page drawn again is the same page, byte for byte. */
function settleHead(html: string): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, Math.max(0, end))
  const links = head.match(layoutLinks)
  const bare = head.replace(layoutLinks, '')
  const title = bare.indexOf('<title>')
  if (!links || title < 0) return html
  return bare.slice(0, title) + links.join('') + bare.slice(title) + html.slice(end)
}

/** Addresses of headline faces in a text. */
export function facesOf(text: string): readonly string[] {
  return text.match(facePattern) ?? []
}

/** Addresses of the stylesheets that a document links, in order. */
export function findStylesheets(html: string): readonly string[] {
  const urls: string[] = []
  rewriteElements(html, new Set(['link']), (element) => {
    if (readAttribute(element, 'rel') === 'stylesheet') urls.push(readAttribute(element, 'href') ?? '')
    return sourceOf(element)
  })
  return urls.filter((url) => url.startsWith('/_next/'))
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
}

/** The stylesheet that a link leads to, if the page is to hold it itself: a request less before the first paint. */
function findStyle(element: ScannedElement, styles: DocumentRules['styles']): PageStyle | undefined {
  if (element.name !== 'link' || readAttribute(element, 'rel') !== 'stylesheet') return undefined
  return styles.get(readAttribute(element, 'href') ?? '')
}

/** What its stylesheet may speak of: the words of the document, and of the scripts that it asks for. */
function wordsOf(html: string, { scriptWords }: DocumentRules): readonly ReadonlySet<string>[] {
  const ofScripts = [...scriptWords].filter(([address]) => html.includes(`"${address}"`))
  return [wordsOfDocument(html), ...ofScripts.map(([, words]) => words)]
}

function check(element: ScannedElement, { inlineScripts }: DocumentRules): void {
  if (isUnfinishedPart(element)) {
    throw new PublishError('a part waits for React to put it in by script; draw it without suspending')
  }
  if (isInlineScript(element) && !inlineScripts.has(element.text)) {
    throw new PublishError(
      `an inline script that the front page does not have; it must be the same on all pages: ${element.text.slice(0, 60)}`,
    )
  }
}

function renameFile(element: ScannedElement, published: ReadonlyMap<string, string>): string {
  const address = readAttribute(element, element.name === 'link' ? 'href' : 'src')
  const name = address === undefined ? undefined : published.get(address)
  if (address?.startsWith('/_next/') && name === undefined) {
    throw new PublishError(`${address} is the framework's and not published; name a file of /assets/`)
  }
  const startTag = element.startTag.replace(
    /"(\/[^"]+)"/g,
    (_value, named: string) => `"${published.get(named) ?? named}"`,
  )
  return startTag + element.text + element.endTag
}
