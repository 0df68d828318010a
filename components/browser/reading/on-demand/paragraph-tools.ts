import { addStyle } from '../dom/add-style.ts'
import { type AnchoredParagraph, paragraphAt } from '../dom/anchored-paragraph.ts'
import { button } from '../dom/button.ts'
import { copyText } from '../dom/copy-text.ts'
import { say } from '../dom/say.ts'
import { css } from './paragraph-tools.css'
import { quoteRange } from './quotation.ts'

addStyle(css)

/** Room beside the text that the words need, in pixels at 100 %. */
const gutter = 8

/**
 * 本段链接 of one paragraph, and 复制带出处 of what is selected in it: in the white beside the text where there is
 * some, else in a line of its own above or below the paragraph. It covers nothing and is not part of the text.
 */
class ParagraphTools extends HTMLElement {
  private paragraph: AnchoredParagraph | undefined
  private quotes = false

  /** Shows the tools of a paragraph. Where they are shown already, and nothing is selected, they stay as they are. */
  show(paragraph: AnchoredParagraph, quotation?: string) {
    const isSame = paragraph.element === this.paragraph?.element
    if (isSame && quotation === undefined && this.isConnected) return
    this.paragraph = paragraph
    this.quotes = quotation !== undefined
    this.replaceChildren(linkTo(paragraph), ...(quotation === undefined ? [] : [quoteButton(quotation)]))
    this.place(paragraph.element)
  }

  hide() {
    this.paragraph = undefined
    this.remove()
  }

  /** Whether what is selected waits to be quoted: the way to its button leads over other paragraphs. */
  isWaiting(): boolean {
    return this.quotes && this.isConnected && document.getSelection()?.isCollapsed === false
  }

  isOf(paragraph: AnchoredParagraph): boolean {
    return this.paragraph?.element === paragraph.element
  }

  private place(paragraph: HTMLElement) {
    const { right } = paragraph.getBoundingClientRect()
    const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const hasRoom =
      document.documentElement.clientWidth - right > gutter * em && !paragraph.closest('.in-columns')
    const body = hasRoom && paragraph.closest<HTMLElement>('.body')
    this.toggleAttribute('data-beside', Boolean(body))
    this.style.top = body ? `${topWithin(paragraph, body)}px` : ''
    if (body) body.append(this)
    else paragraph[isEndInView(paragraph) ? 'after' : 'before'](this)
  }
}

// Of a paragraph that runs on below the window, the beginning is what is seen.
function isEndInView(paragraph: HTMLElement): boolean {
  const { top, bottom } = paragraph.getBoundingClientRect()
  return top < 0 || bottom < innerHeight - 60
}

function topWithin(paragraph: HTMLElement, body: HTMLElement): number {
  return paragraph.getBoundingClientRect().top - body.getBoundingClientRect().top
}

function linkTo({ id, address, anchor }: AnchoredParagraph): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `#${id}`
  link.textContent = '本段链接'
  link.addEventListener('click', () => void copy(link, `${address}#${anchor}`, '已复制'))
  return link
}

function quoteButton(quotation: string): HTMLButtonElement {
  const quoting = button('复制带出处', '复制选中的文字和出处', (self) =>
    copy(self, quotation, '已复制，含出处'),
  )
  // A press on the button would take the selection away.
  quoting.addEventListener('pointerdown', (event) => event.preventDefault())
  return quoting
}

async function copy(control: HTMLElement, text: string, words: string): Promise<void> {
  say(control, (await copyText(text)) ? words : '请长按文字复制')
}

customElements.define('paragraph-tools', ParagraphTools)
const tools = new ParagraphTools()
// Not on the tools: the link takes the focus away from itself, to its paragraph.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') tools.hide()
})

/** The tools of a paragraph that is pointed at. */
export function pointAt(node: Node): void {
  const paragraph = paragraphAt(node)
  if (paragraph && !tools.isWaiting()) tools.show(paragraph)
}

/** The tools of a paragraph that is tapped; tapped again they go. */
export function tap(node: Node): void {
  const paragraph = paragraphAt(node)
  if (!paragraph || tools.isOf(paragraph)) tools.hide()
  else tools.show(paragraph)
}

/** Shows the tools of the first paragraph in view, or of the next one if they are shown; 本段链接 has the focus then. */
export function stepOn(): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('main .body [id]')].flatMap((element) => {
    const paragraph = paragraphAt(element)
    return paragraph?.element === element ? [paragraph] : []
  })
  const at = paragraphs.findIndex((paragraph) => tools.isConnected && tools.isOf(paragraph))
  const next = at === -1 ? paragraphs.find(({ element }) => isBelowEdge(element)) : paragraphs[at + 1]
  if (!next) return
  tools.show(next)
  tools.querySelector('a')?.focus()
}

function isBelowEdge(element: HTMLElement): boolean {
  return element.getBoundingClientRect().bottom > 40
}

/** The tools for what is selected, at the paragraph where the selection ends. */
export function quote(selection: Selection): void {
  if (selection.isCollapsed || selection.rangeCount === 0) return
  const quoted = quoteRange(selection.getRangeAt(0))
  if (quoted) tools.show({ ...quoted.first, element: quoted.last.element }, quoted.text)
}
