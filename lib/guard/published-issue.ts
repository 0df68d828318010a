import type { Paragraph } from '../body-tree.ts'

/** What is read here of `/data/v1/issues/<issue>.json`; an earlier version of it may lack any of this. */
export interface PublishedIssue {
  /** Ids of folders it had before. */
  readonly formerly: readonly string[]
  readonly pages: readonly PublishedPage[]
}

export interface PublishedPage {
  readonly id: string
  readonly articles: readonly PublishedArticle[]
}

export interface PublishedArticle {
  readonly id: string
  readonly isWithdrawn: boolean
  /** Ids it had before. */
  readonly formerly: readonly string[]
  /** The halves as one line, and the number of corrections; absent where an earlier version of the data did not say. */
  readonly headline?: string
  readonly corrections: number
  /** With the numbers that links lead to. */
  readonly paragraphs: readonly Paragraph[]
}

/** What a parsed JSON file says of a published issue; what it says otherwise than we would is passed over. */
export function toPublishedIssue(data: unknown): PublishedIssue {
  return { formerly: idsOf(data, 'formerly'), pages: listOf(data, 'pages').map(toPage) }
}

function toPage(data: unknown): PublishedPage {
  return { id: idOf(data) ?? '', articles: listOf(data, 'articles').map(toArticle) }
}

function toArticle(data: unknown): PublishedArticle {
  const headline = textOf(data, 'headline')
  return {
    id: idOf(data) ?? '',
    isWithdrawn: textOf(data, 'status') === 'withdrawn',
    formerly: idsOf(data, 'formerly'),
    ...(headline !== undefined && { headline }),
    corrections: listOf(data, 'corrections').length,
    paragraphs: listOf(data, 'blocks').flatMap(paragraphsOf),
  }
}

// A list or a quotation has paragraphs inside.
function paragraphsOf(block: unknown): readonly Paragraph[] {
  const inside = listOf(block, 'paragraphs').flatMap(toParagraph)
  return textOf(block, 'kind') === 'paragraph' ? toParagraph(block) : inside
}

function toParagraph(data: unknown): readonly Paragraph[] {
  const [id, text] = [textOf(data, 'id'), textOf(data, 'text')]
  return id === undefined || text === undefined ? [] : [{ id, text }]
}

/** The id of an issue, page or article; what is no id is none, for files are looked for under it. */
export function idOf(data: unknown): string | undefined {
  const id = textOf(data, 'id')
  return id !== undefined && isId(id) ? id : undefined
}

function idsOf(data: unknown, name: string): readonly string[] {
  return listOf(data, name).flatMap((id) => (typeof id === 'string' && isId(id) ? [id] : []))
}

function isId(id: string): boolean {
  return /^[a-z0-9-]+(\/\d\d(\/\d{2,3})?)?$/.test(id)
}

/** A list of JSON that a field holds; empty where there is none. */
export function listOf(data: unknown, name: string): readonly unknown[] {
  const value = fieldOf(data, name)
  return Array.isArray(value) ? value : []
}

/** A text of JSON that a field holds. */
export function textOf(data: unknown, name: string): string | undefined {
  const value = fieldOf(data, name)
  return typeof value === 'string' ? value : undefined
}

function fieldOf(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined
  return Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined
}
