import { isBare, settleBareLink } from './bare-links.ts'
import { resolveAddress } from './resolve-address.ts'
import { rewrite, typedParagraph, typedSource, visit, wordsOf } from './tree.ts'
import type {
  Definition,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Parents,
  RootContent,
} from './tree-types.ts'

/** What links are judged by. */
export interface LinkContext {
  readonly markdown: string
  /** In-site address of the route, which relative addresses start from. */
  readonly address: string
  /** Whether an in-page link's target stands in this body. */
  readonly hasId: (id: string) => boolean
  /** Is told of each link that leads to a place of this site, or to a place of this body that is not there. */
  readonly onLink: (link: BodyLink) => void
}

/** A link to a place of this site. */
export interface BodyLink {
  /** Counted from 1 in the Markdown given. */
  readonly line: number
  /** An address of the site; `#p9` as typed if nothing of this body has that id. */
  readonly url: string
}

/**
 * Lets the links through that a page may have and shows all others as typed, with the definitions they
 * would have used. A picture is linked to by its alternative text: pages load nothing from elsewhere.
 */
export function settleLinks(parts: readonly Parents[], context: LinkContext): void {
  const definitions = new Map<string, Definition>()
  for (const part of parts) {
    visit(part, (node) => {
      if (node.type !== 'definition' || definitions.has(node.identifier)) return
      definitions.set(node.identifier, node)
    })
  }
  const used = new Set<RootContent>()
  for (const part of parts) rewrite(part, (node) => settle(node, definitions, used, context))
  for (const part of parts) {
    rewrite(part, (node) => {
      if (node.type !== 'definition') return undefined
      return used.has(node) ? [] : [typedParagraph(typedSource(node, context.markdown))]
    })
  }
}

function settle(
  node: RootContent,
  definitions: ReadonlyMap<string, Definition>,
  used: Set<RootContent>,
  context: LinkContext,
): RootContent[] | undefined {
  if (!isLink(node)) return undefined
  const isReference = node.type === 'linkReference' || node.type === 'imageReference'
  const target = isReference ? definitions.get(node.identifier) : node
  const link = target && toLink(node, target, context)
  if (!link) return [{ type: 'text', value: typedSource(node, context.markdown) }]
  if (isReference) used.add(target)
  return isBare(node, context.markdown) ? settleBareLink(link, context.markdown, node) : [link]
}

type AnyLink = Link | LinkReference | Image | ImageReference

function isLink(node: RootContent): node is AnyLink {
  return ['link', 'linkReference', 'image', 'imageReference'].includes(node.type)
}

function toLink(
  node: AnyLink,
  target: Link | Image | Definition | AnyLink,
  context: LinkContext,
): Link | undefined {
  if (!('url' in target)) return undefined
  const url = resolveAddress(target.url, context.address)
  if (url === undefined) return undefined
  const isLost = url.startsWith('#') && !context.hasId(url.slice(1))
  const isPicture = node.type === 'image' || node.type === 'imageReference'
  if (!isPicture && (isLost || url.startsWith('/')))
    context.onLink({ line: node.position?.start.line ?? 1, url })
  if (isLost) return undefined
  const children = linkText(node, context.markdown)
  const link: Link = { type: 'link', url, title: target.title || null, children }
  return wordsOf(link).trim() === '' ? undefined : link
}

function linkText(node: AnyLink, markdown: string): Link['children'] {
  if (node.type === 'image' || node.type === 'imageReference') {
    // An alternative text loses its markup, links within it included; then only the source says it all.
    const isWhole = typedSource(node, markdown).startsWith(`![${node.alt}]`)
    return isWhole ? [{ type: 'text', value: node.alt ?? '' }] : []
  }
  rewrite(node, (child) =>
    isLink(child) ? [{ type: 'text', value: typedSource(child, markdown) }] : undefined,
  )
  return node.children
}
