import { rewrite, typedParagraph, typedSource, visit } from './tree.ts'
import type { FootnoteDefinition, FootnoteReference, Parents, Root } from './tree-types.ts'

/** A footnote that is referred to, with the ids of its references. */
export interface Footnote {
  readonly definition: FootnoteDefinition
  readonly references: string[]
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
  const footnote = { definition, references: [] }
  footnotes.push(footnote)
  return footnote
}

/** A reference that bears its footnote's number as `identifier`, and its own id as `label`. */
function reference(footnote: Footnote, footnotes: readonly Footnote[]): FootnoteReference {
  const number = footnotes.indexOf(footnote) + 1
  const count = footnote.references.length + 1
  const label = count === 1 ? `fnref-${number}` : `fnref-${number}-${count}`
  footnote.references.push(label)
  return { type: 'footnoteReference', identifier: String(number), label }
}
