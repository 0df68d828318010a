import { cleanText, isIndented } from '../../plan/clean-text.ts'
import type { LineRole, Says } from '../../plan/source.ts'
import { type HtmlElement, type HtmlNode, parseHtml, styleOf } from './html-tree.ts'

/** A line of an HTML page, or a picture between lines. */
export interface HtmlLine {
  readonly raw: string
  readonly text: string
  readonly indent: boolean
  readonly centred?: boolean
  readonly bold?: boolean
  readonly says?: Says
  /** Alternative text of a picture that stands before the line. */
  readonly picture?: string
}

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|tr|ul|founder-content)$/
const unread =
  /^(?:script|style|noscript|template|button|select|option|textarea|input|iframe|object|svg|video|audio|nav|head|title)$/
const roles: Readonly<Record<string, LineRole>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
}

/** Lines of a piece of HTML. */
export function htmlLines(html: string): readonly HtmlLine[] {
  return linesIn(parseHtml(html))
}

/** The lines of an element: blocks and `<br>` end them. What is hidden or is no text is passed over. */
export function linesIn(element: HtmlElement): readonly HtmlLine[] {
  const collector = new LineCollector()
  collector.visit(element, {})
  collector.end({})
  return collector.lines
}

/** How the text at hand is set. */
interface Look {
  readonly role?: LineRole
  readonly isCentred?: boolean
  readonly isBold?: boolean
}

class LineCollector {
  readonly lines: HtmlLine[] = []
  #raw = ''
  #plain = 0
  #bold = 0
  #picture: string | undefined

  visit(node: HtmlNode, look: Look): void {
    if (node.type === 'text') {
      this.#text(node.value ?? '', look)
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    const tag = node.tagName ?? ''
    if (unread.test(tag) || isHidden(node)) return
    if (tag === 'br') {
      this.end(look)
      return
    }
    if (tag === 'img') {
      this.#image(node)
      return
    }
    if (tag === 'tr') {
      this.#row(node, look)
      return
    }
    const isBlock = blocks.test(tag)
    if (isBlock) this.end(look)
    const inside = lookOf(node, look)
    for (const child of node.children ?? []) this.visit(child, inside)
    if (isBlock) this.end(inside)
  }

  #text(value: string, { isBold }: Look): void {
    const text = value.replace(/[ \t\r\n]+/g, ' ')
    this.#raw += text
    const length = text.trim().length
    if (isBold) this.#bold += length
    else this.#plain += length
  }

  #image(node: HtmlNode): void {
    const { src, dataSrc, alt, width } = node.properties ?? {}
    // Dots and lines that count visitors or draw a rule are no pictures.
    if ((src === undefined && dataSrc === undefined) || Number(width) === 1) return
    this.#picture = typeof alt === 'string' ? alt : ''
  }

  #row(node: HtmlNode, look: Look): void {
    this.end(look)
    const cells = (node.children ?? []).filter(
      (child) => child.type === 'element' && /^t[dh]$/.test(child.tagName ?? ''),
    )
    const texts = cells.map((cell) => linesIn({ type: 'root', children: cell.children ?? [] }))
    const isLayout = texts.some((lines) => lines.length > 3) || cells.length < 2
    if (isLayout) {
      for (const cell of cells) for (const child of cell.children ?? []) this.visit(child, look)
      this.end(look)
      return
    }
    const text = texts.map((lines) => lines.map((line) => line.text).join(' ')).join('\t')
    if (text.trim() !== '') this.lines.push({ raw: text, text, indent: false, says: { isRow: true } })
  }

  end({ role, isCentred }: Look): void {
    const text = cleanText(this.#raw)
    const isBold = this.#bold > 0 && this.#plain === 0
    if (text !== '') {
      this.lines.push({
        raw: this.#raw,
        text,
        indent: isIndented(this.#raw),
        ...(isCentred && { centred: true }),
        ...(isBold && { bold: true }),
        ...(role && { says: { role } }),
        ...(this.#picture !== undefined && { picture: this.#picture }),
      })
      this.#picture = undefined
    }
    this.#raw = ''
    this.#plain = this.#bold = 0
  }
}

function isHidden({ properties }: HtmlNode): boolean {
  const style = styleOf(properties)
  return (
    properties?.hidden === true ||
    /display:none|visibility:hidden|font-size:0(?:px|;|$)|opacity:0(?:;|$)/.test(style)
  )
}

function lookOf(node: HtmlNode, look: Look): Look {
  const style = styleOf(node.properties)
  const tag = node.tagName ?? ''
  const role = roles[tag] ?? look.role
  const isCentred =
    tag === 'center' ||
    /text-align:center/.test(style) ||
    node.properties?.align === 'center' ||
    look.isCentred
  const isBold = /^(?:b|strong)$/.test(tag) || /font-weight:(?:bold|[6-9]00)/.test(style) || look.isBold
  return { ...(role && { role }), ...(isCentred && { isCentred }), ...(isBold && { isBold }) }
}
