import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { Block, Note } from '../../body-tree.ts'
import type { RootContent } from '../parse/tree-types.ts'
import { toHtmlNode, toNoteSection } from './html-nodes.ts'
import type { HtmlOptions } from './html-options.ts'
import { plainHtml } from './plain-html.ts'
import { safeSchema } from './safe-schema.ts'

export type { HtmlOptions } from './html-options.ts'

/** What is printed: a run of blocks, and the footnotes where they stand behind it. */
export interface PrintedText {
  readonly blocks: readonly Block[]
  readonly notes?: readonly Note[]
}

/** Sanitised HTML of a text, with nothing that runs; its footnotes are the section that stands last. */
export function toHtml({ blocks, notes = [] }: PrintedText, options: HtmlOptions = {}): string {
  const printed = blocks.map((block) => plainHtml(block, options) ?? printBlock(block, options))
  const section = notes.length === 0 ? [] : [printNode(toNoteSection(notes, options), options)]
  return [...printed, ...section].join('\n')
}

/** The way by remark-html, which `plainHtml` goes around where both give the same. */
export function printBlock(block: Block, options: HtmlOptions): string {
  return printNode(toHtmlNode(block, options), options)
}

const printers = {
  html: remark().use(remarkHtml, { sanitize: safeSchema }).freeze(),
  xml: remark()
    .use(remarkHtml, { sanitize: safeSchema, closeSelfClosing: true, tightSelfClosing: true })
    .freeze(),
} as const

/** HTML of a node of mdast; what `safeSchema` does not know is left out. */
export function printNode(node: RootContent, { syntax = 'html' }: HtmlOptions): string {
  return printers[syntax].stringify({ type: 'root', children: [node] }).replace(/\n$/, '')
}
