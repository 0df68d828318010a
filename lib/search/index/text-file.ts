import type { PartialDate } from '../../model.ts'
import { parsePackedJson } from './packed-json.ts'
import type { SearchParagraph, StoredDocument } from './search-document.ts'

type Known = string | 0

/** A document as a row of a text file, without names; 0 stands for what it does not have. */
export type TextRow = readonly [
  id: string,
  headline: string,
  kicker: Known,
  subhead: Known,
  date: PartialDate | 0,
  issueTitle: string,
  page: Known,
  section: readonly [id: string, name: string] | 0,
  byline: readonly string[],
  headings: readonly string[],
  captions: readonly string[],
  topics: readonly string[],
  /** The next paragraph, `p1` first, as its text; another with its id, one without an id in a list of its own. */
  paragraphs: readonly (string | readonly [text: string, id?: string])[],
  /** Pairs of the fold table that the text needs. */
  fold: Known,
  /** 广告; only rows of advertisements and of special issues are so long. */
  label?: Known,
  /** Names of a special issue; only its rows are so long. */
  issueNames?: readonly string[],
]

/** Documents of a whole text file; throws a `SearchError` that names it. */
export function parseTextFile(bytes: Uint8Array, path: string): readonly StoredDocument[] {
  return (parsePackedJson(bytes, path) as readonly TextRow[]).map(toDocument)
}

/** The row of a document. */
export function toRow(document: StoredDocument): TextRow {
  const { section } = document
  return [
    document.id,
    document.headline,
    document.kicker ?? 0,
    document.subhead ?? 0,
    document.date ?? 0,
    document.issueTitle,
    document.page ?? 0,
    section ? [section.id, section.name] : 0,
    document.byline,
    document.headings,
    document.captions,
    document.topics,
    paragraphsOf(document),
    document.fold ?? 0,
    ...endOf(document),
  ]
}

/** What few rows have: a row ends where it has no more. */
function endOf({ label, issueNames }: StoredDocument): readonly [Known?, (readonly string[])?] {
  if (issueNames) return [label ?? 0, issueNames]
  return label === undefined ? [] : [label]
}

function paragraphsOf({ paragraphs }: StoredDocument): TextRow[12] {
  let next = 1
  return paragraphs.map(({ id, text }) => {
    if (id === undefined) return [text]
    if (id !== `p${next}`) return [text, id]
    next++
    return text
  })
}

function toDocument(row: TextRow): StoredDocument {
  const [id, headline, kicker, subhead, date, issueTitle, page, section, byline] = row
  const [, , , , , , , , , headings, captions, topics, paragraphs, fold, label = 0, issueNames] = row
  let next = 1
  return {
    id,
    headline,
    ...(label !== 0 && { label }),
    ...(kicker !== 0 && { kicker }),
    ...(subhead !== 0 && { subhead }),
    ...(date !== 0 && { date }),
    issueTitle,
    ...(issueNames && { issueNames }),
    ...(section !== 0 && { section: { id: section[0], name: section[1] } }),
    byline,
    ...(page !== 0 && { page }),
    headings,
    paragraphs: paragraphs.map((paragraph): SearchParagraph => {
      if (typeof paragraph === 'string') return { id: `p${next++}`, text: paragraph }
      const [text, own] = paragraph
      return own === undefined ? { text } : { id: own, text }
    }),
    captions,
    topics,
    ...(fold !== 0 && { fold }),
  }
}
