import type { QueryField } from '../text/fields.ts'
import type { SearchDocument } from './search-document.ts'

/** A text of a document that is searched by itself: nothing is found across two of them. */
export interface Piece {
  readonly text: string
  /** The field a query can name it by. */
  readonly field?: QueryField
  /** How often each word in it counts; 0 if it is no text of the document. */
  readonly weight: number
  /** Whether it is a name that the document is filed under: a word is found there too, a phrase is not. */
  readonly isName?: true
  /** A paragraph of the body, with its id if it has one. */
  readonly paragraph?: { readonly id?: string }
}

/** All that a document can be found by, in the order in which a reader meets it. */
export function piecesOf(document: SearchDocument): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (texts: readonly (string | undefined)[], weight: number, field?: QueryField) => {
    for (const text of texts) if (text) pieces.push({ text, weight, ...(field && { field }) })
  }
  const addNames = (names: readonly (string | undefined)[], field: QueryField) => {
    for (const text of names) if (text) pieces.push({ text, weight: 0, field, isName: true })
  }
  add([document.kicker], 3, 'headline')
  add([document.headline], 6, 'headline')
  add([document.subhead], 3, 'headline')
  add(document.byline, 2, 'byline')
  add(document.headings, 2)
  for (const { id, text } of document.paragraphs) {
    pieces.push({ text, weight: 1, paragraph: id === undefined ? {} : { id } })
  }
  add(document.captions, 1, 'caption')
  addNames([document.section?.name], 'section')
  add([document.page], 0, 'page')
  add(document.topics, 0, 'topic')
  if (document.issueNames) addNames(document.issueNames, 'issue')
  else add([document.issueTitle], 0, 'issue')
  return pieces
}
