import type { Box } from '../../plan/source.ts'
import { creditStart } from '../line-shapes.ts'
import type { PlanBuilder } from '../plan-builder.ts'
import type { Block } from './blocks.ts'
import { articleOfCaption, type Neighbour, pictureOf, textOf } from './captions.ts'
import { boxAround } from './frame.ts'
import type { PageScene } from './page-scene.ts'
import type { PlacedArticle } from './place-articles.ts'

/** Places captions with the articles they belong to; one that could belong to several stays open. */
export function placeCaptions(
  scene: PageScene,
  builder: PlanBuilder,
  articles: readonly PlacedArticle[],
): void {
  const neighbours = articles.map(toNeighbour)
  const shown = new Map<PlacedArticle, readonly Box[]>()
  for (const [i, block] of scene.captions.entries()) {
    const picture = pictureOf(block, scene.pictures)
    const place = boxAround([block.box, ...(picture?.box ? [picture.box] : [])])
    const article = articleOfCaption(textOf(block), place, neighbours, scene.affinity, scene.measure.size)
    if (!article) continue
    placeCaption(builder, article, block, picture?.id ?? `photo-${i + 1}`)
    shown.set(article, [...(shown.get(article) ?? boxesOf(article)), place])
    article.draft.box = scene.toShare(shown.get(article) ?? [])
  }
}

function boxesOf({ head, blocks }: PlacedArticle): readonly Box[] {
  return [head.box, ...blocks.map(({ box }) => box)]
}

function toNeighbour(article: PlacedArticle): Neighbour<PlacedArticle> {
  const boxes = boxesOf(article)
  const lines = [...article.head.lines, ...article.blocks.flatMap(({ lines: ofBlock }) => ofBlock)]
  return { article, boxes, area: boxAround(boxes), text: lines.map(({ text }) => text).join('\n') }
}

function placeCaption(builder: PlanBuilder, { draft }: PlacedArticle, block: Block, photo: string): void {
  const offset = creditStart(textOf(block))
  if (offset <= 0) {
    builder.add(draft, offset === 0 ? 'credit' : 'caption', block.lines, photo)
    return
  }
  const [caption, credit] = builder.splitAt(block.lines, offset)
  builder.add(draft, 'caption', caption, photo)
  builder.add(draft, 'credit', credit, photo)
}
