import type { Body } from '../../body-tree.ts'
import type { Fault } from '../../problems/problem.ts'
import { toBody } from '../body.ts'
import { dropBlankParagraphs, spaceBlankLines, takeIndents } from './blanks.ts'
import { showCodeBlocks } from './code-blocks.ts'
import { showEmptyBlocks } from './empty-blocks.ts'
import { type Footnote, takeFootnotes } from './footnotes.ts'
import { headingsOf, settleHeadings, settleNoteHeadings } from './headings.ts'
import { isTangled, isTooDeep } from './is-tangled.ts'
import { joinLines } from './line-breaks.ts'
import { type BodyLink, settleLinks } from './links.ts'
import { settleLists } from './lists.ts'
import { numberParagraphs, settleParagraphs } from './paragraphs.ts'
import { parseTree } from './parse-tree.ts'
import { type BodyPicture, type FoundPicture, findPictures } from './pictures.ts'
import { parsePlainBody } from './plain-body.ts'
import { showRawHtml } from './raw-html.ts'
import { settleTables } from './tables.ts'
import { toBlocks } from './to-blocks.ts'
import type { Nodes, Root } from './tree-types.ts'
import { typedBody } from './typed-body.ts'

export type { BodyLink } from './links.ts'
export type { BodyPicture } from './pictures.ts'

/** A body with what is wrong in it. */
export interface ParsedBody {
  readonly body: Body
  /** What is wrong with the marks of its paragraphs. */
  readonly problems: readonly Fault[]
  /** Its links to places of this site, if it has any: only who knows all addresses can tell whether they lead somewhere. */
  readonly links?: readonly BodyLink[]
  /** Pictures that stand in the text, if there are any. */
  readonly pictures?: readonly BodyPicture[]
}

/**
 * Makes a body of an article's Markdown. Nothing that was typed is lost: what a page may not hold (HTML,
 * pictures, forbidden links, definitions without use) is shown as typed. Throws on no input.
 * @param options.address In-site address of the route, which relative links start from.
 */
export function parseBody(markdown: string, options: { readonly address: string }): ParsedBody {
  const text = spaceBlankLines(toPlainCharacters(markdown))
  const plain = parsePlainBody(text)
  return plain ? { body: plain, problems: [] } : parseMarkdown(text, options.address)
}

/** The way by the parser, for every text that isn't plain; on plain ones both ways give the same. */
export function parseMarkdown(text: string, address: string): ParsedBody {
  if (isTangled(text)) return { body: typedBody(text), problems: [] }
  const tree = parseTree(text)
  return isTooDeep(tree) ? { body: typedBody(text), problems: [] } : settle(tree, text, address)
}

/** One kind of line end, no NUL (as CommonMark says), no half of a surrogate pair, no byte order mark. */
function toPlainCharacters(markdown: string): string {
  return markdown
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\ufffd')
    .toWellFormed()
}

/** Where a paragraph ends in its Markdown, behind its mark if it has one. */
export interface ParagraphPlace {
  readonly id: string
  /** Counted from 1. */
  readonly line: number
  /** Absent if the paragraph stands for something that is shown as typed. */
  readonly end?: number
  /** What its mark says. */
  readonly typedId?: string
}

/** The paragraphs that `parseBody` numbers, in order; none of a text that is not read as Markdown. */
export function locateParagraphs(markdown: string): readonly ParagraphPlace[] {
  if (markdown !== toPlainCharacters(markdown) || isTangled(markdown)) return []
  const root = parseTree(spaceBlankLines(markdown))
  if (isTooDeep(root)) return []
  settleBlocks(root, markdown)
  return numberParagraphs(root, markdown).paragraphs.map(({ id, node: { position } }) => {
    const end = position?.end.offset
    const typedId = end === undefined ? undefined : /\{#(p[\d-]+)\}$/.exec(markdown.slice(0, end))?.[1]
    const line = position?.start.line ?? 1
    return { id, line, ...(end !== undefined && { end }), ...(typedId !== undefined && { typedId }) }
  })
}

/** Shows as typed what a page may not hold, and takes the footnotes out: what is left are the body's blocks. */
function settleBlocks(root: Root, markdown: string) {
  dropBlankParagraphs(root)
  showRawHtml(root)
  showCodeBlocks(root, markdown)
  showEmptyBlocks(root, markdown)
  settleLists(root)
  settleTables(root)
  return takeFootnotes(root, markdown)
}

function settle(root: Root, markdown: string, address: string): ParsedBody {
  const footnotes = settleBlocks(root, markdown)
  const notes = footnotes.map(({ definition }) => definition)
  const pictures = [root, ...notes].flatMap((part) => findPictures(part, address))
  const links: BodyLink[] = []
  const hasId = targetsOf(root, markdown)
  settleLinks([root, ...notes], { markdown, address, hasId, onLink: (link) => links.push(link) })
  for (const note of notes) settleNoteHeadings(note)
  for (const part of [root, ...notes]) {
    joinLines(part)
    takeIndents(part)
  }
  return { ...finish(root, markdown, footnotes, pictures), ...(links.length > 0 && { links }) }
}

function finish(
  root: Root,
  markdown: string,
  footnotes: readonly Footnote[],
  found: readonly FoundPicture[],
): ParsedBody {
  const headings = settleHeadings(root)
  const { paragraphs, problems } = numberParagraphs(root, markdown)
  settleParagraphs(paragraphs, markdown)
  const ids = new Map<Nodes, string>(paragraphs.map(({ node, id }) => [node, id]))
  for (const [index, heading] of headings.entries()) ids.set(heading, `h${index + 1}`)
  const notes = footnotes.map(({ definition, references }, index) => {
    return { number: index + 1, references, children: toBlocks(definition.children, ids) }
  })
  const pictures = found.map(({ paragraph, ...picture }) => {
    const after = paragraph && ids.get(paragraph)
    return { ...picture, ...(after !== undefined && { after }) }
  })
  const body = toBody(toBlocks(root.children, ids), notes)
  return { body, problems, ...(pictures.length > 0 && { pictures }) }
}

/** Ids that links may lead to, counted when the first link asks. Definitions that are shown later only add to them. */
function targetsOf(root: Root, markdown: string): (id: string) => boolean {
  let ids: ReadonlySet<string> | undefined
  return (id) => {
    ids ??= new Set([
      ...numberParagraphs(root, markdown).paragraphs.map((paragraph) => paragraph.id),
      ...headingsOf(root).map((_, index) => `h${index + 1}`),
    ])
    return ids.has(id)
  }
}
