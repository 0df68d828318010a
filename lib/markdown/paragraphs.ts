import { visit } from './tree.ts'
import type { Paragraph, Parents, Text } from './tree-types.ts'

/** Something wrong in a body. */
export interface BodyProblem {
  /** Counted from 1 in the Markdown given. */
  readonly line: number
  readonly message: string
}

/** A paragraph with the id it got. */
export interface NumberedParagraph {
  readonly id: string
  readonly node: Paragraph
}

/**
 * Gives every paragraph its id without touching it: `p1`, `p2` … in order, where `{#p12}` at a paragraph's
 * end sets the count and `{#p12-1}` marks one that a correction inserted and that does not count; `{#p0-1}` is one
 * before the first.
 */
export function numberParagraphs(
  root: Parents,
  markdown: string,
): { readonly paragraphs: readonly NumberedParagraph[]; readonly problems: readonly BodyProblem[] } {
  const paragraphs: NumberedParagraph[] = []
  const problems: BodyProblem[] = []
  let next = 1
  let nextInserted = 1
  visit(root, (node) => {
    if (node.type !== 'paragraph') return
    const mark = markOf(node, markdown)
    if (mark?.inserted !== undefined && mark.counted === next - 1 && mark.inserted >= nextInserted) {
      nextInserted = mark.inserted + 1
      paragraphs.push({ id: mark.id, node })
      return
    }
    const message = mark && faultOf(mark, next, nextInserted)
    if (message) problems.push({ line: node.position?.end.line ?? 1, message })
    if (mark && !message) next = mark.counted
    paragraphs.push({ id: `p${next}`, node })
    next++
    nextInserted = 1
  })
  return { paragraphs, problems }
}

/** Takes the marks out of the text and writes the ids. White space at a paragraph's start is the stylesheet's. */
export function settleParagraphs(paragraphs: readonly NumberedParagraph[], markdown: string): void {
  for (const { id, node } of paragraphs) {
    node.data = { hProperties: { id } }
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (last?.type === 'text' && markOf(node, markdown)) last.value = last.value.replace(markPattern, '')
    if (first?.type === 'text') first.value = first.value.replace(/^\u3000+/, '')
  }
}

interface Mark {
  readonly id: string
  readonly counted: number
  readonly inserted?: number
}

const markPattern = /[ \t\n\u3000]*\{#(p(0(?=-)|[1-9]\d{0,8})(?:-([1-9]\d{0,8}))?)\}$/

function markOf(node: Paragraph, markdown: string): Mark | undefined {
  const last = node.children.at(-1)
  if (last?.type !== 'text' || !isTyped(node, markdown)) return undefined
  const [whole, id, counted, inserted] = markPattern.exec(last.value) ?? []
  if (whole === undefined || id === undefined || isAll(node, last, whole)) return undefined
  return { id, counted: Number(counted), ...(inserted !== undefined && { inserted: Number(inserted) }) }
}

/** A mark counts if it stands so in the source: `\{#p1}` and `&#123;#p1}` are text. */
function isTyped(node: Paragraph, markdown: string): boolean {
  const end = node.position?.end.offset
  return (
    end !== undefined && /(?:^|[^\\])\{#p[\d-]+\}[ \t]*$/.test(markdown.slice(Math.max(0, end - 60), end))
  )
}

function isAll(node: Paragraph, last: Text, whole: string): boolean {
  return node.children.length === 1 && last.value.length === whole.length
}

function faultOf(mark: Mark, next: number, nextInserted: number): string | undefined {
  if (mark.inserted === undefined) {
    return mark.counted < next
      ? `paragraph mark should be p${next} or later, but is {#${mark.id}}`
      : undefined
  }
  if (next === 1)
    return `paragraph mark should follow the paragraph p${mark.counted}, but {#${mark.id}} stands first`
  if (mark.counted !== next - 1) {
    return `paragraph mark should follow the paragraph p${mark.counted}, but {#${mark.id}} follows p${next - 1}`
  }
  return `paragraph mark should be p${mark.counted}-${nextInserted} or later, but is {#${mark.id}}`
}
