import { type AtRule, type ChildNode, parse, type Rule } from 'postcss'

/** The stylesheet of all pages, from which each page gets the rules that can apply to it. */
export interface PageStyle {
  /** Of the words of a page and of each of its scripts; the same words give the same text. */
  readonly forWords: (words: readonly ReadonlySet<string>[]) => string
}

/** A rule whose selectors each need some words, or a group of rules; anything else is text that always stays. */
type Piece =
  | string
  | { readonly selectors: readonly Selector[]; readonly block: string }
  | { readonly head: string; readonly pieces: readonly Piece[] }

interface Selector {
  readonly text: string
  readonly needs: readonly string[]
}

/**
 * Takes a stylesheet apart. A selector is left out of a page that lacks one of its classes; where it has a class,
 * one of its elements too. What stands in brackets, such as `:is(…)` and `[…]`, is never asked for, and what names
 * no class (colours, settings, resets) is on every page.
 */
export function toPageStyle(css: string): PageStyle {
  const pieces = withoutLayers(parse(css).nodes).map(toPiece)
  const known = new Set(pieces.flatMap(neededBy))
  const styles = new Map<string, string>()
  return {
    forWords(words) {
      const present = [...known].filter((word) => words.some((of) => of.has(word)))
      const key = present.join(' ')
      const style = styles.get(key) ?? write(pieces, new Set(present))
      styles.set(key, style)
      return style
    },
  }
}

/**
 * The rules in the order in which they win, without layers: a browser that knows none, as of before 2022, would pass over
 * all that stands in one. Layers win in the order in which they are named, and over each what stands in none.
 */
function withoutLayers(nodes: readonly ChildNode[]): readonly ChildNode[] {
  const layers = new Map<string, ChildNode[]>()
  const others: ChildNode[] = []
  for (const node of nodes) {
    if (node.type !== 'atrule' || node.name !== 'layer') others.push(node)
    else for (const name of node.params.split(',')) ofLayer(name.trim()).push(...(node.nodes ?? []))
  }
  return [...[...layers.values()].flat(), ...others]

  function ofLayer(name: string): ChildNode[] {
    const known = layers.get(name) ?? []
    layers.set(name, known)
    return known
  }
}

/** The names of elements and classes in a document. */
export function wordsOfDocument(html: string): Set<string> {
  const words = new Set<string>()
  for (const [, element, classes] of html.matchAll(/<([a-z][a-z0-9-]*)|\sclass="([^"]*)"/g)) {
    if (element !== undefined) words.add(element)
    for (const name of classes?.split(' ') ?? [])
      words.add(name.replaceAll('&amp;', '&').replaceAll('&gt;', '>'))
  }
  return words
}

/** All words of a script, since any of them may be a class that it gives. */
export function wordsOfScript(script: string): Set<string> {
  return new Set(script.split(/[\s"'`]+/).flatMap((part) => [part, ...part.split(/[^\w-]+/)]))
}

function toPiece(node: ChildNode): Piece {
  if (node.type === 'rule') return { selectors: node.selectors.map(toSelector), block: blockOf(node) }
  if (node.type !== 'atrule' || !node.nodes?.some(({ type }) => type !== 'decl'))
    return `${node}${endOf(node)}`
  if (!/^(media|supports)$/.test(node.name)) return String(node)
  return { head: `@${node.name} ${node.params}`, pieces: node.nodes.map(toPiece) }
}

function endOf(node: ChildNode): string {
  return node.type === 'atrule' && !node.nodes ? ';' : ''
}

function blockOf(rule: Rule | AtRule): string {
  return `{${rule.nodes?.join(';') ?? ''}}`
}

const partPattern =
  /\[(?:"[^"]*"|[^\]])*\]|::?-?[\w-]+|#[\w-]+|\.((?:\\[0-9a-f]{1,6}\s?|\\.|[^\s\\.:#[\]()>+~,*])+)|([a-z][\w-]*)|[()]/gi

function toSelector(text: string): Selector {
  const classes: string[] = []
  const elements: string[] = []
  let depth = 0
  for (const [part, className, element] of text.matchAll(partPattern)) {
    if (part === '(') depth++
    else if (part === ')') depth--
    else if (depth === 0 && className !== undefined) classes.push(plainName(className))
    else if (depth === 0 && element !== undefined) elements.push(element)
  }
  return { text, needs: classes.length > 0 ? [...classes, ...elements] : [] }
}

// As CSS.escape writes names: `\:` is a colon, `\31 ` the character 31 (hexadecimal).
function plainName(name: string): string {
  return name.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|(.))/gi,
    (_, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

function neededBy(piece: Piece): readonly string[] {
  if (typeof piece === 'string') return []
  if ('head' in piece) return piece.pieces.flatMap(neededBy)
  return piece.selectors.flatMap(({ needs }) => needs)
}

function write(pieces: readonly Piece[], words: ReadonlySet<string>): string {
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    if ('head' in piece) {
      const content = write(piece.pieces, words)
      return content === '' ? '' : `${piece.head}{${content}}`
    }
    const usable = piece.selectors.filter(({ needs }) => needs.every((word) => words.has(word)))
    return usable.length === 0 ? '' : usable.map(({ text }) => text).join(',') + piece.block
  })
  return texts.join('')
}
