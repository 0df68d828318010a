import type { Box } from '../../article-marks.ts'
import type { Picture } from '../../model.ts'
import { hashOf } from '../files/media.ts'
import type { TypedArticle } from '../schema/article-schema.ts'

/** What an article takes out of its page's facsimile. */
export interface PageMasks {
  readonly boxes: readonly Box[]
  /** Whether something is taken out of which the place is not known. */
  readonly isUnplaced: boolean
}

/** The places of what was withdrawn, withheld or hidden; of a photo, or of words without a box, that of their article. */
export function toPageMasks(typed: Partial<TypedArticle>): PageMasks {
  const { status, online, photos = [], corrections = [] } = typed
  const box = typed.box?.value
  const isWhole = status === 'withdrawn' || online === 'withheld'
  const hidden = corrections
    .filter(({ value }) => value.kind === 'hidden')
    .map(({ value }) => value.box ?? box)
  const withheld = photos.filter((photo) => photo.online === 'withheld').map(() => box)
  const places = isWhole ? [box] : [...hidden, ...withheld]
  return {
    boxes: places.filter((place) => place !== undefined),
    isUnplaced: places.includes(undefined),
  }
}

/** Whether any of these takes something out. */
export function takesOut(masks: readonly PageMasks[]): boolean {
  return masks.some(({ boxes, isUnplaced }) => isUnplaced || boxes.length > 0)
}

/**
 * A facsimile with masks over what was taken out, none where a place is not known. What it shows has another hash, and so
 * other files and addresses: those of the whole page are no more the site's.
 */
export function maskPicture(picture: Picture, masks: readonly PageMasks[]): Picture | undefined {
  if (masks.some(({ isUnplaced }) => isUnplaced)) return undefined
  const boxes = masks.flatMap((mask) => mask.boxes)
  if (boxes.length === 0) return picture
  return { ...picture, masks: boxes, hash: hashOf(JSON.stringify([picture.hash, boxes])) }
}
