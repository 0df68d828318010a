import { type AnchoredParagraph, placeOf } from '../dom/anchored-paragraph.ts'
import { endOf, placesInPage, quotedWords, rangeIn, runFrom } from '../dom/article-run.ts'
import { formatQuotation } from '../dom/quotation-text.ts'
import { formatQuotedPlace, toQuotedPlace } from '../dom/quoted-place.ts'
import { textDirective } from '../dom/text-directive.ts'

/** What is selected, as 复制带出处 copies it, and the paragraphs where it begins and ends. */
export interface SelectedQuotation {
  readonly first: AnchoredParagraph
  readonly last: AnchoredParagraph
  readonly text: string
}

/** Reads what is selected of an article, as it was written; `undefined` if none of it can be quoted. */
export function quoteRange(selected: Range): SelectedQuotation | undefined {
  const place = placeOf(firstNode(selected))
  return place && quoteFrom(place, selected)
}

function quoteFrom(first: AnchoredParagraph, selected: Range): SelectedQuotation | undefined {
  const run = runFrom(first.element)
  const range = rangeIn(run, selected)
  if (!range) return undefined
  const [start, ...others] = run.pieces.filter(
    (piece) => piece.start < range.end && endOf(piece) > range.start,
  )
  const place = start && placeOf(start.node)
  // What is selected from the end of a paragraph on begins with the next one.
  if (place && place.id !== first.id) return quoteFrom(place, selected)
  const paragraphs = quotedWords(run, range)
  if (!start || paragraphs.length === 0) return undefined
  const directive = first.isOwnPage ? textDirective(...placesInPage(run, range)) : ''
  const mark = formatQuotedPlace(toQuotedPlace(run.text, range))
  const address = `${first.address}?${mark}#${first.anchor}${directive}`
  const { title, place: source } = first
  const text = formatQuotation({ paragraphs, title, address, ...(source && { place: source }) })
  return { first, last: placeOf((others.at(-1) ?? start).node) ?? first, text }
}

// A selection of whole elements begins between them.
function firstNode({ startContainer, startOffset }: Range): Node {
  return (startContainer instanceof Element && startContainer.childNodes[startOffset]) || startContainer
}
