import { phrase } from '../../problems/phrases.ts'
import { type Fault, newFault } from '../../problems/problem.ts'
import { visit } from './tree.ts'
import type { Paragraph, Parents, Text } from './tree-types.ts'

/** A paragraph with the id it got. */
export interface NumberedParagraph {
  readonly id: string
  readonly node: Paragraph
}

/**
 * Gives every paragraph its id without touching it: `p1`, `p2` … in order, where `{#p12}` at a paragraph's
 * end sets the count and `{#p12-1}` marks one that a correction inserted and that does not count; of these several
 * stand in any order behind paragraph 12. `{#p0-1}` is one before the first.
 */
export function numberParagraphs(
  root: Parents,
  markdown: string,
): { readonly paragraphs: readonly NumberedParagraph[]; readonly problems: readonly Fault[] } {
  const problems: Fault[] = []
  const marked = paragraphsOf(root).map((node) => ({ node, mark: markOf(node, markdown) }))
  const given = new Set<string>()
  let last = 0
  const paragraphs = marked.map(({ node, mark }, index) => {
    const line = node.position?.end.line ?? 1
    const fault = mark && faultOf(mark, line, last, given, () => isTakenOut(mark, given, index, marked))
    if (fault) problems.push(fault)
    last = mark && !fault ? mark.counted : last + 1
    const id = mark && !fault ? mark.id : `p${last}`
    given.add(id)
    return { id, node }
  })
  return { paragraphs, problems }
}

function paragraphsOf(root: Parents): readonly Paragraph[] {
  const found: Paragraph[] = []
  visit(root, (node) => {
    if (node.type === 'paragraph') found.push(node)
  })
  return found
}

/** Takes the marks out of the text. */
export function settleParagraphs(paragraphs: readonly NumberedParagraph[], markdown: string): void {
  for (const { node } of paragraphs) {
    const last = node.children.at(-1)
    if (last?.type === 'text' && markOf(node, markdown)) last.value = last.value.replace(markPattern, '')
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

function faultOf(
  { id, counted, inserted }: Mark,
  line: number,
  last: number,
  given: ReadonlySet<string>,
  isOwnTakenOut: () => boolean,
): Fault | undefined {
  const mark = `{#${id}}`
  if (inserted === undefined) {
    return counted <= last ? newFault(line, 'mark-backwards', { next: last + 1, mark }) : undefined
  }
  if (given.has(id)) return newFault(line, 'mark-twice', { mark })
  if (counted === last || (counted > last && isOwnTakenOut())) return undefined
  const place = last === 0 ? phrase('stands-first') : phrase('follows-paragraph', { last })
  return newFault(line, 'mark-place', { mark, counted, place })
}

/**
 * Whether marks say that the paragraph behind which this one was inserted is no longer there: the next counted one
 * bears a later number, or there is none and the one before bears its own, which it was given.
 */
function isTakenOut(
  mark: Mark,
  given: ReadonlySet<string>,
  index: number,
  all: readonly { readonly mark: Mark | undefined }[],
): boolean {
  const isCounted = (other: { readonly mark: Mark | undefined }) => other.mark?.inserted === undefined
  const next = all.slice(index + 1).find(isCounted)
  if (next) return next.mark !== undefined && next.mark.counted > mark.counted
  const before = all.slice(0, index).findLast(isCounted)?.mark
  return before !== undefined && given.has(before.id)
}
