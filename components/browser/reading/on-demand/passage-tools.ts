import { copyText } from '../dom/copy-text.ts'
import { type Passage, passageAt } from '../dom/passage.ts'
import { say } from '../dom/say.ts'
import { addStyle } from '../elements/add-style.ts'
import { button } from '../elements/button.ts'
import { css } from './passage-tools.css'
import { quoteRange } from './quotation.ts'

addStyle(css)

/** Room beside the text that the words need, in pixels at 100 %. */
const gutter = 8

/**
 * 本段链接 of one paragraph, and 复制带出处 of what is selected in it: in the white beside the text where there is
 * some, else in a line of its own above or below the paragraph. It covers nothing and is not part of the text.
 */
class PassageTools extends HTMLElement {
  private passage: Passage | undefined
  private quotes = false

  /** Shows the tools of a paragraph, once more asked for by a tap not. */
  show(passage: Passage, quotation?: string) {
    const isSame = passage.element === this.passage?.element
    if (isSame && quotation === undefined && this.isConnected) return
    this.passage = passage
    this.quotes = quotation !== undefined
    this.replaceChildren(linkTo(passage), ...(quotation === undefined ? [] : [quoteButton(quotation)]))
    this.place(passage.element)
  }

  hide() {
    this.passage = undefined
    this.remove()
  }

  /** Whether what is selected waits to be quoted: the way to its button leads over other paragraphs. */
  isWaiting(): boolean {
    return this.quotes && this.isConnected && document.getSelection()?.isCollapsed === false
  }

  isOf(passage: Passage): boolean {
    return this.passage?.element === passage.element
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

function linkTo({ id, address, anchor }: Passage): HTMLAnchorElement {
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

customElements.define('passage-tools', PassageTools)
const tools = new PassageTools()
// Not on the tools: the link takes the focus away from itself, to its paragraph.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') tools.hide()
})

/** The tools of a paragraph that is pointed at. */
export function pointAt(node: Node): void {
  const passage = passageAt(node)
  if (passage && !tools.isWaiting()) tools.show(passage)
}

/** The tools of a paragraph that is tapped; tapped again they go. */
export function tap(node: Node): void {
  const passage = passageAt(node)
  if (!passage || tools.isOf(passage)) tools.hide()
  else tools.show(passage)
}

/** The tools of the first paragraph in view with the focus on 本段链接, asked for again those of the next one. */
export function stepOn(): void {
  const passages = [...document.querySelectorAll<HTMLElement>('main .body [id]')].flatMap((element) => {
    const passage = passageAt(element)
    return passage?.element === element ? [passage] : []
  })
  const at = passages.findIndex((passage) => tools.isConnected && tools.isOf(passage))
  const next = at === -1 ? passages.find(({ element }) => isBelowEdge(element)) : passages[at + 1]
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
