import { type AdaptOptions, adaptHtml } from '../body/adapt-html.ts'
import type { Article, Block, Photo } from '../model.ts'

/** A stretch of the text up to a photo, with the photos that stand there. */
export interface Stretch {
  readonly html: string
  readonly photos: readonly Photo[]
}

/** HTML of some blocks, as it stands on a route. */
export function toRouteHtml(blocks: readonly Block[], options: AdaptOptions): string {
  return adaptHtml(blocks.map((block) => block.html).join('\n'), options)
}

/**
 * The body parted at the paragraphs that a photo is placed after, its footnotes last. A photo without a
 * place, or without a picture (its caption stands with the others in 图片说明), is in none of the stretches.
 */
export function toStretches({ body, photos }: Article, options: AdaptOptions = {}): Stretch[] {
  const stretches: Stretch[] = []
  let run: Block[] = []
  for (const block of body.blocks) {
    run.push(block)
    const following = photos.filter((photo) => photo.picture && photo.after && holds(block, photo.after))
    if (following.length === 0) continue
    stretches.push({ html: toRouteHtml(run, options), photos: following })
    run = []
  }
  const footnotes = body.footnotes ? `\n${adaptHtml(body.footnotes, options)}` : ''
  const last = toRouteHtml(run, options) + footnotes
  return last ? [...stretches, { html: last, photos: [] }] : stretches
}

// Six lines on a phone, below which no first screen holds a picture.
const charactersAbove = 120

/** The first photo of an article, if the text above it is so short that both stand on the first screen. */
export function photoOnFirstScreen(
  stretches: readonly Stretch[],
  photos: readonly Photo[],
): Photo | undefined {
  const [first, ...others] = stretches
  const text = first?.html.replaceAll(/<[^>]*>/g, '') ?? ''
  if (text.length > charactersAbove) return undefined
  return first?.photos[0] ?? (others.length === 0 ? photos.find(isUnplaced) : undefined)
}

/** Photos with a picture and without a place: they stand after the text, in page order. */
export function unplacedPhotos({ photos }: Article): readonly Photo[] {
  return photos.filter(isUnplaced)
}

function isUnplaced({ picture, after }: Photo): boolean {
  return picture !== undefined && after === undefined
}

/** `<` is escaped in text, so a tag that carries the id can only be the paragraph itself. */
function holds(block: Block, id: string): boolean {
  return new RegExp(`<[a-z]+ [^>]*\\bid="${id}"`).test(block.html)
}
