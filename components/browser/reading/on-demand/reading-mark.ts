import { rangeOf, type Sentence } from '../dom/spoken-text.ts'

const name = 'read-aloud'

/**
 * The mark on the sentence that is read: a highlight of the browser's, which changes nothing in the page; where
 * it knows none (before Chrome 105, Safari 17.2) a line beside the paragraph.
 */
export class ReadingMark {
  private block: Element | undefined
  private range: Range | undefined

  move(sentence: Sentence): void {
    // A reader who has scrolled away from what is read is left where they are.
    const follows = !this.range || isInView(this.range)
    const range = rangeOf(sentence)
    this.clear()
    this.range = range
    if (typeof Highlight === 'function') CSS.highlights.set(name, new Highlight(range))
    else {
      this.block = sentence.block
      this.block.classList.add('is-read')
    }
    if (follows && !isInView(range)) scrollTo(range)
  }

  clear(): void {
    if (typeof Highlight === 'function') CSS.highlights.delete(name)
    this.block?.classList.remove('is-read')
    this.block = undefined
    this.range = undefined
  }
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return bottom > innerHeight * 0.1 && top < innerHeight * 0.8
}

function scrollTo(range: Range): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top } = range.getBoundingClientRect()
  scrollBy({ top: top - innerHeight / 3, behavior: isStill ? 'auto' : 'smooth' })
}
