import { button } from '../dom/button.ts'
import { findMarks, parseMarks } from '../dom/find-marks.ts'
import { FoundWords, searchedText } from '../dom/found-words.ts'

/**
 * The words that a search led here by, marked throughout the article, and the way from one to the next. The
 * line stands above the article in the flow and stays at the window's edge; it comes only with such an address.
 */
class MarkedWords extends HTMLElement {
  private readonly found = new FoundWords()

  connectedCallback() {
    const article = searchedText()
    const strings = parseMarks(location.search)
    if (!article || strings.length === 0 || this.hasChildNodes()) return
    if (this.found.mark(article, (text) => findMarks(text, strings)) === 0) return
    const { previous, next, count } = this.found
    const clear = button('清除', '清除', () => this.clear())
    this.replaceChildren(previous, next, count, clear)
    this.setAttribute('role', 'group')
    this.setAttribute('aria-label', '检索词')
    this.addEventListener('clearwords', () => this.clear())
    this.found.start(document.getElementById(location.hash.slice(1)), false)
    const facsimile = document.querySelector<HTMLElement>('[data-word-boxes]')
    if (facsimile) void this.box(facsimile)
  }

  /** Of a scanned page the words are shown in its picture too. */
  private async box(facsimile: HTMLElement) {
    const { boxFoundWords } = await import('./found-boxes.ts')
    await boxFoundWords(facsimile, this.found.marks)
  }

  private clear() {
    this.found.clear()
    document.querySelector('.found-boxes')?.remove()
    const url = new URL(location.href)
    url.searchParams.delete('mark')
    history.replaceState(history.state, '', url)
    this.remove()
  }
}

customElements.define('marked-words', MarkedWords)
searchedText()?.before(document.createElement('marked-words'))
