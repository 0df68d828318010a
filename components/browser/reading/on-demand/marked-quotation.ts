import { addStyle } from '../dom/add-style.ts'
import { runFrom } from '../dom/article-run.ts'
import { findQuoted, parseQuotedPlace } from '../dom/quoted-place.ts'
import { readSource } from '../dom/source-text.ts'
import { css } from './marked-quotation.css'

addStyle(css)

let marked: readonly HTMLElement[] = []

/** Marks the words that the address quotes, and brings it into view where its paragraph is longer than the window. */
function markQuotation(): void {
  const mark = parseQuotedPlace(location.search)
  const paragraph = document.getElementById(location.hash.slice(1))
  if (!mark || !paragraph) return
  // The address holds the words as they were written, also for a reader of 繁体.
  readSource(() => {
    const { text, pieces } = runFrom(paragraph)
    const range = findQuoted(text, mark)
    if (!range) return
    for (const old of marked) old.replaceWith(...old.childNodes)
    marked = pieces.flatMap(({ node, start }) => wrap(node, range.start - start, range.end - start))
  })
  whenLoaded(() => showFirst(marked[0]))
}

/** Puts what is between two places of a text, which may lie outside of it, into an element. */
function wrap(text: Text, start: number, end: number): HTMLElement[] {
  if (end <= 0 || start >= text.length) return []
  if (end < text.length) text.splitText(end)
  const inside = start > 0 ? text.splitText(start) : text
  const mark = document.createElement('mark')
  inside.replaceWith(mark)
  mark.append(inside)
  return [mark]
}

// Before, the browser would still go to the paragraph; and who comes back is where they were.
function whenLoaded(act: () => void): void {
  const [entry] = performance.getEntriesByType('navigation')
  if ((entry as PerformanceNavigationTiming | undefined)?.type !== 'navigate') return
  if (document.readyState === 'complete') act()
  else addEventListener('load', () => setTimeout(act), { once: true })
}

function showFirst(mark: HTMLElement | undefined): void {
  if (!mark) return
  const { top } = mark.getBoundingClientRect()
  if (top < 0 || top > innerHeight * 0.9) mark.scrollIntoView({ block: 'center' })
}

markQuotation()
// A link to the same words of another paragraph loads nothing anew.
addEventListener('hashchange', markQuotation)
