import { resolveAddress } from './resolve-address.ts'
import { visit } from './tree.ts'
import type { Definition, Paragraph, Parents, RootContent } from './tree-types.ts'

/** A picture of this newspaper that stands in the text, where none may stand: pictures are fields of an article. */
export interface BodyPicture {
  /** Counted from 1 in the Markdown given. */
  readonly line: number
  /** As typed; `undefined` if the picture itself was pasted in its place (`data:`). */
  readonly file?: string
  /** Its alternative text, perhaps empty. */
  readonly caption: string
  /** Id of the paragraph that it follows, if it follows one. */
  readonly after?: string
}

/** A picture before paragraphs have their ids. */
export interface FoundPicture extends Omit<BodyPicture, 'after'> {
  readonly paragraph?: Paragraph
}

/** The pictures of a tree but those of other hosts, which are linked to, and those that lead nowhere. */
export function findPictures(root: Parents, address: string): readonly FoundPicture[] {
  const definitions = new Map<string, Definition>()
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  const found: FoundPicture[] = []
  let last: Paragraph | undefined
  visit(root, (node) => {
    if (node.type === 'paragraph' && !node.children.every(isPictureOrBlank)) last = node
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url
    const file = url === undefined ? undefined : fileOf(url, address)
    const line = node.position?.start.line ?? 1
    if (file)
      found.push({
        line,
        caption: node.alt ?? '',
        ...(file !== pasted && { file }),
        ...(last && { paragraph: last }),
      })
  })
  return found
}

const pasted = 'data:'

/** What a picture's address names, if it is a file of this newspaper or of the author's own computer. */
function fileOf(url: string, address: string): string | undefined {
  if (/^data:image\//i.test(url)) return pasted
  if (/^(?:file:|[a-z]:[\\/])/i.test(url)) return url
  const resolved = resolveAddress(url, address)
  return resolved === undefined || /^(?:[a-z]+:|#)/i.test(resolved) ? undefined : url
}

function isPictureOrBlank(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'link') return node.children.every(isPictureOrBlank)
  return node.type === 'image' || node.type === 'imageReference'
}
