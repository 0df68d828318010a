import { button } from '../dom/button.ts'
import { copyText } from '../dom/copy-text.ts'
import { saveText } from '../dom/save-text.ts'

/** 引用本文: puts in the day of access, and beside each form a button to copy it, and to save what is a file. */
class CitationForms extends HTMLElement {
  connectedCallback() {
    const today = isoDay(new Date())
    for (const place of this.querySelectorAll('[data-access-date]')) place.textContent = `[${today}]`
    for (const form of this.querySelectorAll<HTMLElement>('[data-citation]')) addButtons(form)
  }
}

function addButtons(form: HTMLElement): void {
  const name = form.dataset.citation ?? ''
  const row = document.createElement('p')
  row.className = 'actions'
  row.append(
    button('复制', `复制 ${name}`, async (self) => {
      self.textContent = (await copyText(textOf(form))) ? '已复制' : '请长按文字复制'
    }),
  )
  const { file } = form.dataset
  if (file !== undefined) row.append(button('下载', `下载 ${name}`, () => saveText(file, textOf(form))))
  form.after(row)
}

function textOf(form: HTMLElement): string {
  return form.textContent ?? ''
}

// The reader's own calendar day, not that of Greenwich.
function isoDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

customElements.define('citation-forms', CitationForms)
