import { button } from '../dom/button.ts'

/** 打印本文, 打印本版 or 打印本期: the browser's own printing, whose menu a phone hides well. */
class PrintEntry extends HTMLElement {
  connectedCallback() {
    const { word = '打印' } = this.dataset
    if (this.childElementCount === 0 && typeof print === 'function')
      this.append(button(word, word, () => print()))
  }
}

customElements.define('print-entry', PrintEntry)
