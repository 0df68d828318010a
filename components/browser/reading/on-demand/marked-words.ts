import { addStyle } from '../dom/add-style.ts'
import { findMarks, parseMarks } from '../dom/find-marks.ts'
import { readSource } from '../dom/source-text.ts'
import { css } from './marked-words.css'

addStyle(css)

// The number of a note is no word of the sentence that it stands in: what was searched runs on across it.
const unsearched = 'sup, .footnote-back, paragraph-tools'
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, th, td, dt, dd, pre'

/**
 * The words that a search led here by, marked throughout the article, and the way from one to the next. The
 * line stands above the article in the flow and stays at the window's edge; it comes only with such an address.
 */
class MarkedWords extends HTMLElement {
  private readonly occurrences: HTMLElement[][] = []
  private readonly place = document.createElement('span')
  private current = 0

  connectedCallback() {
    const article = searched()
    const strings = parseMarks(location.search)
    if (!article || strings.length === 0 || this.occurrences.length > 0) return
    readSource(() => {
      for (const texts of textsByBlock(article)) this.occurrences.push(...markBlock(texts, strings))
    })
    if (this.occurrences.length === 0) return
    this.place.setAttribute('role', 'status')
    this.replaceChildren(
      button('上一处', () => this.go(this.current - 1)),
      button('下一处', () => this.go(this.current + 1)),
      this.place,
      button('清除', () => this.clear()),
    )
    this.setAttribute('role', 'group')
    this.setAttribute('aria-label', '检索词')
    this.show(this.firstInTarget(), false)
    const facsimile = document.querySelector<HTMLElement>('[data-word-boxes]')
    if (facsimile) void this.box(facsimile)
  }

  /** Of a scanned page the words are shown in its picture too. */
  private async box(facsimile: HTMLElement) {
    const { boxFoundWords } = await import('./found-boxes.ts')
    await boxFoundWords(facsimile, this.occurrences.flat())
  }

  /** The occurrence in the paragraph that the address names, else the first of all. */
  private firstInTarget(): number {
    const target = document.getElementById(location.hash.slice(1))
    if (!target) return 0
    return Math.max(
      0,
      this.occurrences.findIndex(([mark]) => mark && target.contains(mark)),
    )
  }

  private go(to: number) {
    const { length } = this.occurrences
    this.show((to + length) % length, true)
  }

  private show(index: number, scroll: boolean) {
    for (const mark of this.occurrences[this.current] ?? []) mark.removeAttribute('aria-current')
    this.current = index
    const marks = this.occurrences[index] ?? []
    for (const mark of marks) mark.setAttribute('aria-current', 'true')
    this.place.textContent = `（${index + 1}/${this.occurrences.length}）`
    if (scroll) marks[0]?.scrollIntoView({ block: 'center' })
  }

  private clear() {
    for (const mark of this.occurrences.flat()) mark.replaceWith(...mark.childNodes)
    document.querySelector('.found-boxes')?.remove()
    const url = new URL(location.href)
    url.searchParams.delete('mark')
    history.replaceState(history.state, '', url)
    this.remove()
  }
}

/** What was searched: on a 版 whose articles are not told apart its words, else the article. */
function searched(): Element | null {
  return document.querySelector('main [data-page-text]') ?? document.querySelector('main article')
}

function button(word: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = word
  element.addEventListener('click', act)
  return element
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

/** Marks the strings in one block; an occurrence has one element for each text that it runs through. */
function markBlock(texts: readonly Text[], strings: readonly string[]): HTMLElement[][] {
  const ranges = findMarks(texts.map(({ data }) => data).join(''), strings)
  const occurrences: HTMLElement[][] = ranges.map(() => [])
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
      occurrences[index]?.push(mark)
    }
    begin = end
  }
  return occurrences
}

customElements.define('marked-words', MarkedWords)
searched()?.before(document.createElement('marked-words'))
