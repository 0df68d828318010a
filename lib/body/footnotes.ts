import { rewrite, setChildren, typedParagraph, typedSource, visit } from './tree.ts'
import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  Link,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
} from './tree-types.ts'

/** A footnote that is referred to, and how often. */
export interface Footnote {
  readonly definition: FootnoteDefinition
  references: number
}

/**
 * Numbers footnotes in the order of their first references, takes them out of the text and gives them.
 * What is not referred to, or defined a second time, stays where it is and is shown as typed.
 */
export function takeFootnotes(root: Root, markdown: string): readonly Footnote[] {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(root, (node) => {
    if (node.type !== 'footnoteDefinition' || definitions.has(node.identifier)) return
    definitions.set(node.identifier, node)
  })
  const footnotes: Footnote[] = []
  numberReferences(root, footnotes, definitions, markdown)
  // The list grows while it is walked: a footnote may refer to another.
  for (const { definition } of footnotes) numberReferences(definition, footnotes, definitions, markdown)
  const used = new Set<unknown>(footnotes.map(({ definition }) => definition))
  for (const part of [root, ...footnotes.map(({ definition }) => definition)]) {
    rewrite(part, (node) => {
      if (node.type !== 'footnoteDefinition') return undefined
      return used.has(node) ? [] : [typedParagraph(typedSource(node, markdown))]
    })
  }
  return footnotes
}

function numberReferences(
  part: Parents,
  footnotes: Footnote[],
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  markdown: string,
): void {
  rewrite(part, (node, ancestors) => {
    if (node.type === 'footnoteDefinition') return [node]
    if (node.type !== 'footnoteReference') return undefined
    const definition = definitions.get(node.identifier)
    const isInLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference')
    if (!definition || isInLink) return [{ type: 'text', value: typedSource(node, markdown) }]
    return [reference(footnoteOf(definition, footnotes), footnotes)]
  })
}

function footnoteOf(definition: FootnoteDefinition, footnotes: Footnote[]): Footnote {
  const known = footnotes.find((footnote) => footnote.definition === definition)
  if (known) return known
  const footnote = { definition, references: 0 }
  footnotes.push(footnote)
  return footnote
}

function reference(footnote: Footnote, footnotes: readonly Footnote[]): PhrasingContent {
  const number = footnotes.indexOf(footnote) + 1
  footnote.references++
  const link: Link = {
    type: 'link',
    url: `#fn-${number}`,
    data: {
      hProperties: { id: referenceId(number, footnote.references), ariaDescribedBy: ['footnotes-label'] },
    },
    children: [{ type: 'text', value: `[${number}]` }],
  }
  return { type: 'emphasis', data: { hName: 'sup' }, children: [link] }
}

function referenceId(number: number, count: number): string {
  return count === 1 ? `fnref-${number}` : `fnref-${number}-${count}`
}

/** The footnotes as the section that stands after the text, each with its ways back. */
export function footnoteSection(footnotes: readonly Footnote[]): Blockquote {
  const items = footnotes.map(({ definition, references }, index) => {
    const back = Array.from({ length: references }, (_, count) => backLink(index + 1, count + 1, references))
    lastParagraph(definition).children.push(...back.flat())
    const data = { hProperties: { id: `fn-${index + 1}` } }
    return { type: 'listItem' as const, spread: true, data, children: definition.children }
  })
  const label: Heading = {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id: 'footnotes-label' } },
    children: [{ type: 'text', value: '注释' }],
  }
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['footnotes'] } },
    children: [label, { type: 'list', ordered: true, spread: true, children: items }],
  }
}

function lastParagraph(definition: FootnoteDefinition): Paragraph {
  const last = definition.children.at(-1)
  if (last?.type === 'paragraph') return last
  const paragraph: Paragraph = { type: 'paragraph', children: [] }
  setChildren(definition, [...definition.children, paragraph])
  return paragraph
}

function backLink(number: number, count: number, references: number): PhrasingContent[] {
  const label = references === 1 ? '返回正文' : `返回正文${count}`
  const link: Link = {
    type: 'link',
    url: `#${referenceId(number, count)}`,
    data: { hProperties: { className: ['footnote-back'], ariaLabel: label } },
    children: [{ type: 'text', value: label }],
  }
  return [{ type: 'text', value: ' ' }, link]
}
