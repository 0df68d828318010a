import { blockIds } from '../body/blocks-inside.ts'
import type { HtmlOptions, PrintedText } from '../body/print/to-html.ts'
import { blocksText } from '../body/print/to-text.ts'
import type { Block } from '../body-tree.ts'
import type { Article, Photo } from '../model.ts'

/** A run of text, and how it is fitted into its route. It becomes HTML in the component that inserts it. */
export interface RouteText extends PrintedText {
  readonly options: HtmlOptions
}

/** A stretch of the text with the photos that follow it. */
export interface Stretch {
  readonly text: RouteText
  readonly photos: readonly Photo[]
}

/**
 * The body parted at the paragraphs that a photo is placed after, its footnotes last. A photo without a
 * place, or without a picture (its caption stands with the others in 图片说明), is in none of the stretches.
 */
export function toStretches({ body, photos }: Article, options: HtmlOptions = {}): Stretch[] {
  const stretches: Stretch[] = []
  let run: Block[] = []
  for (const block of body.blocks) {
    run.push(block)
    const following = photosAfter(block, photos)
    if (following.length === 0) continue
    stretches.push({ text: { blocks: run, options }, photos: following })
    run = []
  }
  const notes = body.notes.length > 0 && { notes: body.notes }
  if (run.length === 0 && !notes) return stretches
  return [...stretches, { text: { blocks: run, ...notes, options }, photos: [] }]
}

/** The photos with a picture that are placed after a block, or after a paragraph inside of it, in page order. */
function photosAfter(block: Block, photos: readonly Photo[]): readonly Photo[] {
  if (photos.length === 0) return []
  const ids = blockIds(block)
  return photos.filter(({ picture, after }) => picture && after !== undefined && ids.includes(after))
}

// Six lines on a phone, below which no first screen holds a picture.
const charactersAbove = 120

/** The first photo of an article, if the text above it is so short that both stand on the first screen. */
export function photoOnFirstScreen(
  stretches: readonly Stretch[],
  photos: readonly Photo[],
): Photo | undefined {
  const [first, ...others] = stretches
  if (first && lengthOf(first.text) > charactersAbove) return undefined
  return first?.photos[0] ?? (others.length === 0 ? photos.find(isUnplaced) : undefined)
}

/** Photos with a picture and without a place: they stand after the text, in page order. */
export function unplacedPhotos({ photos }: Article): readonly Photo[] {
  return photos.filter(isUnplaced)
}

function isUnplaced({ picture, after }: Photo): boolean {
  return picture !== undefined && after === undefined
}

function lengthOf({ blocks, notes = [] }: RouteText): number {
  return blocksText([...blocks, ...notes.flatMap(({ children }) => children)]).length
}
