import rehypeParse from 'rehype-parse'

/** A node of hast (github.com/syntax-tree/hast) as far as it is read here. */
export interface HtmlNode {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly HtmlNode[]
}

export interface HtmlElement extends HtmlNode {
  readonly children: readonly HtmlNode[]
}

export function isHtmlElement(value: unknown): value is HtmlElement {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'children'))
}

/** The children of a node that may hold some. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return node.children ?? []
}

/** The inline style of an element without blanks, in lower case. */
export function styleOf(properties: HtmlNode['properties']): string {
  const style = properties?.style
  return typeof style === 'string' ? style.replace(/\s+/g, '').toLowerCase() : ''
}

/** All elements in a tree that a rule holds for, in order, also those inside each other. */
export function findElements(
  root: HtmlElement,
  holds: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  return root.children.filter(isHtmlElement).flatMap((child) => {
    const deeper = findElements(child, holds)
    return holds(child) ? [child, ...deeper] : deeper
  })
}

/** The text in an element, as it stands. */
export function textIn(node: HtmlNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textIn).join('')
}

/** An attribute as text; hast has some as lists. */
export function attribute({ properties }: HtmlNode, name: string): string | undefined {
  const value = properties?.[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null ? undefined : String(value)
}

/** What rehype-parse sets its parser on; of unified's processor it asks nothing else. */
interface ParserHolder {
  parser?: (text: string, file: { readonly messages: readonly string[] }) => unknown
  data(): object
}

/** HTML as a tree (hast). It never fails: what is broken is read as a browser reads it. */
export function parseHtml(html: string): HtmlElement {
  const holder: ParserHolder = { data: () => ({}) }
  const isFragment = !/<html|<body|<!doctype/i.test(html)
  Reflect.apply(rehypeParse, holder, [{ fragment: isFragment }])
  const tree = holder.parser?.(html, { messages: [] })
  return isHtmlElement(tree) ? tree : { type: 'root', children: [] }
}
