import { addStyle } from './add-style.ts'
import { button } from './button.ts'
import type { MarkRange } from './find-marks.ts'
import { css } from './found-words.css'
import { readSource } from './source-text.ts'

addStyle(css)

// The number of a note is no word of the sentence that it stands in: what was searched runs on across it.
const unsearched = 'sup, .footnote-back, paragraph-tools, article-controls'
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, th, td, dt, dd, pre'

/** What is searched within a page: on a 版 whose articles are not told apart its words, else the article. */
export function searchedText(): Element | null {
  return document.querySelector('main [data-page-text]') ?? document.querySelector('main article')
}

/** Places that were found in a text, marked in it, and the way from one to the next. */
export class FoundWords {
  /** Each place as the marks that it runs through. */
  private places: readonly HTMLElement[][] = []
  private current = 0
  readonly previous = button('上一处', '上一处', () => this.go(this.current - 1))
  readonly next = button('下一处', '下一处', () => this.go(this.current + 1))
  /** （3/12）, spoken when it changes. */
  readonly count = document.createElement('span')

  constructor() {
    this.count.setAttribute('role', 'status')
  }

  /** Every mark, in the order of the text. */
  get marks(): readonly HTMLElement[] {
    return this.places.flat()
  }

  /** Marks what `find` finds in each block, in place of what was marked before; answers how many places there are. */
  mark(root: Element, find: (text: string) => readonly MarkRange[]): number {
    this.clear()
    readSource(() => {
      this.places = [...textsByBlock(root)].flatMap((texts) => markBlock(texts, find))
    })
    return this.places.length
  }

  /**
   * Takes the marks out again and joins the texts that they parted: not where 繁体 is shown, which knows each of
   * the texts and would lose what was joined.
   */
  clear(): void {
    const isSource = document.querySelector('main[lang=zh-Hant], main [lang=zh-Hant]') === null
    for (const mark of this.marks) {
      const { parentNode } = mark
      mark.replaceWith(...mark.childNodes)
      if (isSource) parentNode?.normalize()
    }
    this.places = []
    this.count.textContent = ''
  }

  /** Goes to the first place within an element, else to the first of all. */
  start(within: Element | null, scrolls: boolean): void {
    const inside = within ? this.places.findIndex(([mark]) => mark && within.contains(mark)) : 0
    this.show(Math.max(0, inside), scrolls)
  }

  private go(to: number) {
    const { length } = this.places
    if (length > 0) this.show((to + length) % length, true)
  }

  private show(index: number, scrolls: boolean) {
    for (const mark of this.places[this.current] ?? []) mark.removeAttribute('aria-current')
    this.current = index
    const marks = this.places[index] ?? []
    for (const mark of marks) mark.setAttribute('aria-current', 'true')
    this.count.textContent = `（${index + 1}/${this.places.length}）`
    if (scrolls) marks[0]?.scrollIntoView({ block: 'center' })
  }
}

/** The texts of an element, those of one block together: a word may run on from bold into plain. */
function textsByBlock(root: Element): Iterable<Text[]> {
  const byBlock = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (text.parentElement?.closest(unsearched)) continue
    const block = text.parentElement?.closest(blocks) ?? root
    const texts = byBlock.get(block)
    if (texts) texts.push(text)
    else byBlock.set(block, [text])
  }
  return byBlock.values()
}

/** Marks what is found in one block; a place has one element for each text that it runs through. */
function markBlock(texts: readonly Text[], find: (text: string) => readonly MarkRange[]): HTMLElement[][] {
  const ranges = find(texts.map(({ data }) => data).join(''))
  const places: HTMLElement[][] = ranges.map(() => [])
  let begin = 0
  for (const text of texts) {
    const end = begin + text.data.length
    let rest = text
    let at = begin
    for (const [index, range] of ranges.entries()) {
      const from = Math.max(range.start, at)
      const to = Math.min(range.end, end)
      if (from >= to) continue
      const inside = from > at ? rest.splitText(from - at) : rest
      rest = inside.splitText(to - from)
      at = to
      const mark = document.createElement('mark')
      inside.replaceWith(mark)
      mark.append(inside)
      places[index]?.push(mark)
    }
    begin = end
  }
  return places
}
