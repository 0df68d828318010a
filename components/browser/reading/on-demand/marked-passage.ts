import { readSource } from '../dom/source-text.ts'
import { addStyle } from '../elements/add-style.ts'
import { runFrom } from './article-run.ts'
import { css } from './marked-passage.css'
import { findPassage, parsePassageMark } from './passage-mark.ts'

addStyle(css)

let marked: readonly HTMLElement[] = []

/** Marks the passage that the address quotes, and brings it into view where its paragraph is longer than the window. */
function markPassage(): void {
  const mark = parsePassageMark(location.search)
  const paragraph = document.getElementById(location.hash.slice(1))
  if (!mark || !paragraph) return
  // The address holds the words as they were written, also for a reader of 繁体.
  readSource(() => {
    const { text, pieces } = runFrom(paragraph)
    const range = findPassage(text, mark)
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

markPassage()
// A link to the same words of another paragraph loads nothing anew.
addEventListener('hashchange', markPassage)
