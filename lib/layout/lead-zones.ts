import { toText } from '../body/print/to-text.ts'
import type { Block } from '../body-tree.ts'
import type { Article, Photo } from '../model.ts'

/** The photo of a 头条 with the text around it: beside it, and in two columns below it. */
export interface LeadZones {
  readonly photo: Photo
  /** Columns of the three that the photo takes: two for a landscape, one for a portrait. */
  readonly span: 1 | 2
  readonly beside: readonly Block[]
  readonly below: readonly Block[]
  /** A second photo, at the foot of the column beside a landscape. */
  readonly second?: Photo
}

/** px of a column and of its gap at 1280 px, of a line of text and of a caption; characters of a line. */
const column = { width: 352, gap: 32, line: 28, caption: 56, characters: 21 } as const
/** Lines beside a photo below which it had better stand in a column of the text. */
const leastLines = 8

/** Parts the opening of a 头条 around its photo so that its columns end alike; nothing without photo, or with little text. */
export function toLeadZones({ photos }: Article, blocks: readonly Block[]): LeadZones | undefined {
  const [photo, second] = photos.filter(({ picture }) => picture)
  if (!photo?.picture || linesOf(blocks) < leastLines) return undefined
  if (photo.picture.height > photo.picture.width)
    return { photo, span: 1, ...cutAt(blocks, 2 * linesOfPhoto(photo, 1)) }
  const tall = linesOfPhoto(photo, 2)
  const filled = second ? linesOfPhoto(second, 1) : 0
  const end = Math.max(tall, (linesOf(blocks) + filled + 2 * tall) / 3)
  return { photo, span: 2, ...(second && { second }), ...cutAt(blocks, end - filled) }
}

/** The blocks up to the place between two that is nearest to so many lines, and the others. */
function cutAt(blocks: readonly Block[], lines: number): Pick<LeadZones, 'beside' | 'below'> {
  const above = blocks.map((_, index) => linesOf(blocks.slice(0, index + 1)))
  const distance = (index: number) => Math.abs((above[index] ?? 0) - lines)
  const nearest = above.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0)
  return { beside: blocks.slice(0, nearest + 1), below: blocks.slice(nearest + 1) }
}

function linesOf(blocks: readonly Block[]): number {
  // Two more: the indent, and what breaking before marks leaves at the ends of lines.
  const lines = blocks.map((block) => Math.ceil((toText(block).length + 3) / column.characters))
  return lines.reduce((sum, one) => sum + one, 0)
}

function linesOfPhoto({ picture }: Photo, span: 1 | 2): number {
  if (!picture) return 0
  const width = span * column.width + (span - 1) * column.gap
  return ((width * picture.height) / picture.width + column.caption) / column.line
}
