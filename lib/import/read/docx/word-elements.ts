/** A node of the document that mammoth reads out of a Word file; of what it may hold only this is used. */
export interface WordElement {
  readonly type?: unknown
  readonly children?: unknown
  readonly value?: unknown
  readonly alignment?: unknown
  readonly styleName?: unknown
  readonly numbering?: unknown
  readonly isBold?: unknown
  readonly fontSize?: unknown
  readonly contentType?: unknown
  readonly readAsBuffer?: unknown
}

/** A run of characters set alike; a picture in the place where it stands. */
export type WordPiece =
  | { readonly text: string; readonly bold: boolean; readonly size: number | undefined }
  | { readonly picture: WordElement }

export function isElement(value: unknown): value is WordElement {
  return typeof value === 'object' && value !== null
}

export function childrenOf({ children }: WordElement): readonly WordElement[] {
  return Array.isArray(children) ? children.filter(isElement) : []
}

/** What a paragraph holds, in order. A line break in it is a line feed. */
export function piecesOf(element: WordElement, bold = false, size?: number): readonly WordPiece[] {
  const { type, value } = element
  if (type === 'text') return [{ text: typeof value === 'string' ? value : '', bold, size }]
  if (type === 'tab') return [{ text: '\u3000', bold, size }]
  if (type === 'break') return [{ text: '\n', bold, size }]
  if (type === 'image') return [{ picture: element }]
  const isRun = type === 'run'
  const ownSize = isRun && typeof element.fontSize === 'number' ? element.fontSize : size
  const ownBold = isRun ? element.isBold === true : bold
  return childrenOf(element).flatMap((child) => piecesOf(child, ownBold, ownSize))
}
