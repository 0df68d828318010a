import { createHash } from 'node:crypto'
import { isFullDate } from '../../dates.ts'
import type { Issue, Publication } from '../../model.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { lastCorrection } from '../json-ld.ts'
import { titleOf } from '../take-along/issue-text.ts'
import { element, textElement, type Xml, xmlDocument } from '../xml.ts'

/** A file of the book that its package document names. */
export interface BookFile {
  readonly name: string
  readonly type: string
  /** What it is to the book: `nav`, `cover-image`. */
  readonly properties?: string
  /** Whether it is read in its turn. */
  readonly inSpine?: true
}

// What stands where no day is known but an instant must be: the first one that a ZIP archive can write.
const noDay = '1980-01-01'

const accessibility = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
] as const

/** The package document of an issue (EPUB 3.3, 5). Its date is as precise as known. */
export function toPackage(publication: Publication, issue: Issue, files: readonly BookFile[]): string {
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': 'zh-Hans-CN',
  }
  return xmlDocument('package', attributes, [
    toMetadata(publication, issue),
    element('manifest', {}, ...files.map(toItem)),
    element('spine', {}, ...files.filter(({ inSpine }) => inSpine).map(({ name }) => toReference(name))),
  ])
}

function toMetadata(publication: Publication, issue: Issue): Xml {
  const address = absoluteUrl(publication, issueUrl(issue.id))
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'id' }, address ?? toUuid(`${publication.title}\n${issue.id}`)),
    element('dc:title', {}, titleOf(issue)),
    element('dc:language', {}, 'zh-Hans-CN'),
    textElement('dc:publisher', publication.newspaper),
    textElement('dc:date', issue.date),
    textElement('dc:rights', publication.license),
    element('meta', { property: 'dcterms:modified' }, `${lastChange(issue)}T00:00:00Z`),
    ...accessibility.map(([property, value]) => element('meta', { property }, value)),
  )
}

function toItem({ name, type, properties }: BookFile): Xml {
  return element('item', { id: toId(name), href: name, 'media-type': type, properties })
}

function toReference(name: string): Xml {
  return element('itemref', { idref: toId(name) })
}

function toId(name: string): string {
  return `f-${name.replaceAll(/[^a-z0-9.-]/g, '-')}`
}

// EPUB demands the instant of the last change: the beginning of the last day that is known.
function lastChange(issue: Issue): string {
  const corrected = issue.pages.flatMap(({ articles }) => articles.map((article) => lastCorrection(article)))
  const days = [issue.date, ...corrected].filter((day) => isFullDate(day))
  return days.sort().at(-1) ?? noDay
}

/** A name-based UUID (RFC 9562, version 8) that stays the same for the same words. */
function toUuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
