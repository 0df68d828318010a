import type { Box, Picture } from '../../plan/source.ts'
import type { Affinity } from '../affinity.ts'
import { creditStart, widthOf } from '../line-shapes.ts'
import type { Block } from './blocks.ts'
import { bottomOf, distance, isWithin, overlapX, overlapY, topOf } from './frame.ts'

/** An article as far as a caption needs it. */
export interface Neighbour<Article> {
  readonly article: Article
  readonly boxes: readonly Box[]
  readonly area: Box
  readonly text: string
}

/** Whether a block is the caption of a picture: it names a photographer, or stands right below or beside one. */
export function isCaption(block: Block, pictures: readonly Picture[], isSmall: boolean): boolean {
  const text = textOf(block)
  if (widthOf(text) > 180) return false
  if (creditStart(text) >= 0 && block.lines.length <= 6) return true
  return isSmall && block.lines.length <= 6 && pictureOf(block, pictures) !== undefined
}

/** The picture that a caption belongs to: above it, else beside it. */
export function pictureOf(block: Block, pictures: readonly Picture[]): Picture | undefined {
  const near = pictures.filter(({ box }) => {
    if (!box) return false
    const below = topOf(block.box) - bottomOf(box)
    const isBelow = below > -1.5 * block.size && below < 2.5 * block.size && overlapX(box, block.box) > 0.5
    const isBeside = overlapY(box, block.box) > 0.6 && distance(box, block.box) < 2 * block.size
    const isInside = isWithin(block.box, box)
    return isBelow || isBeside || isInside
  })
  return near.toSorted(
    (a, b) => distance(a.box ?? block.box, block.box) - distance(b.box ?? block.box, block.box),
  )[0]
}

/**
 * The article a picture belongs to: the one whose words its caption shares; else the one it stands in, or the only one it
 * touches. `undefined` if several could have it.
 */
export function articleOfCaption<Article>(
  caption: string,
  place: Box,
  neighbours: readonly Neighbour<Article>[],
  affinity: Affinity,
  em: number,
): Article | undefined {
  const ranked = neighbours
    .map((neighbour) => ({ neighbour, kin: affinity.coverage(caption, neighbour.text) }))
    .sort((a, b) => b.kin - a.kin)
  const [best, second] = ranked
  if (!best) return undefined
  if (best.kin >= 0.25 && best.kin >= 1.5 * (second?.kin ?? 0)) return best.neighbour.article
  const isBeside = best.neighbour.boxes.some((box) => distance(box, place) < 4.5 * em)
  if (isBeside && best.kin >= 0.1 && best.kin >= 2.5 * (second?.kin ?? 0)) return best.neighbour.article
  const around = neighbours.filter(({ area }) => isWithin(place, area, 2 * em))
  const near = neighbours.filter(({ boxes }) => boxes.some((box) => distance(box, place) < 4.5 * em))
  const [only] = around.length === 1 ? around : near
  const isClear = around.length === 1 || near.length === 1
  // A neighbour whose text has other words than the caption is no proof by itself.
  return only && isClear && affinity.coverage(caption, only.text) >= 0.6 * best.kin ? only.article : undefined
}

export function textOf({ lines }: Block): string {
  return lines.map((line) => line.text).join('')
}
