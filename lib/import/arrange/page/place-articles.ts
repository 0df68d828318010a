import type { Box } from '../../plan/source.ts'
import { toHeadRoles } from '../head-parts.ts'
import { isAdvertisementLine, isByline, isDashed, isJump, isSectionLine, widthOf } from '../line-shapes.ts'
import type { ArticleDraft, PlanBuilder } from '../plan-builder.ts'
import { splitOfDateline } from '../split-credits.ts'
import type { Block } from './blocks.ts'
import { bottomOf, leftOf, overlapX, type PlacedLine, rightOf, topOf } from './frame.ts'
import type { Head } from './heads.ts'
import type { PageScene } from './page-scene.ts'
import { toReadingOrder } from './reading-order.ts'

/** An article of a page as far as it is placed. */
export interface PlacedArticle {
  readonly draft: ArticleDraft
  readonly head: Head
  readonly blocks: readonly Block[]
}

const notice = /公告|通告|启事|声明|公示|讣告|遗失|招标|拍卖/u

/** Places heads with their texts, in the order of their places. A head that no text belongs to stays open. */
export function placeArticles(scene: PageScene, builder: PlanBuilder): readonly PlacedArticle[] {
  const groups = new Map<Head, Block[]>(scene.heads.map((head) => [head, []]))
  const blocks = [...scene.texts, ...scene.headings, ...scene.others]
  for (const block of blocks) scene.tracer.headOf(block)
  scene.tracer.retry()
  for (const block of blocks) {
    const head = scene.tracer.headOf(block)
    if (head) groups.get(head)?.push(block)
  }
  const merged = mergeBareHeads(groups)
  const heads = [...merged.keys()].filter((head) => (merged.get(head)?.length ?? 0) > 0)
  return inOrder(heads).map((head) => placeArticle(scene, builder, head, merged.get(head) ?? []))
}

/** The largest head first, for that is the 头条; the others from top to bottom. */
function inOrder(heads: readonly Head[]): readonly Head[] {
  const sorted = heads.toSorted((a, b) => topOf(a.box) - topOf(b.box) || leftOf(a.box) - leftOf(b.box))
  const size = ({ lines }: Head) => Math.max(...lines.map((line) => line.size))
  const [lead] = sorted.toSorted((a, b) => size(b) - size(a))
  return lead ? [lead, ...sorted.filter((head) => head !== lead)] : sorted
}

/** A head right above another that has no text of its own is part of it: a 引题 set far above. */
function mergeBareHeads(groups: ReadonlyMap<Head, Block[]>): ReadonlyMap<Head, Block[]> {
  const merged = new Map(groups)
  for (const [head, blocks] of groups) {
    if (blocks.length > 0) continue
    const below = [...groups.keys()].find((other) => {
      const gap = topOf(other.box) - bottomOf(head.box)
      const size = Math.max(...head.lines.map((line) => line.size))
      return other !== head && gap > -size && gap < 2 * size && overlapX(head.box, other.box) > 0.6
    })
    if (!below) continue
    below.lines.unshift(...head.lines)
    below.bylines.push(...head.bylines)
    merged.delete(head)
  }
  return merged
}

function placeArticle(
  scene: PageScene,
  builder: PlanBuilder,
  head: Head,
  blocks: readonly Block[],
): PlacedArticle {
  const draft = builder.newArticle()
  placeHead(builder, draft, head, Math.max(...blocks.map(({ box }) => rightOf(box))))
  const isHeading = (block: Block) => scene.headings.includes(block)
  const isOther = (block: Block) => scene.others.includes(block)
  const order = toReadingOrder(blocks, scene.columns)
  let run: Block[] = []
  const flush = () => {
    for (const paragraph of scene.columns.toParagraphs(run)) placeParagraph(builder, draft, paragraph)
    run = []
  }
  for (const block of order) {
    if (!isHeading(block) && !isOther(block)) {
      run.push(block)
      continue
    }
    flush()
    if (isHeading(block)) builder.add(draft, 'heading', block.lines)
    else for (const line of block.lines) placeOther(builder, draft, line)
  }
  flush()
  const boxes: Box[] = [head.box, ...blocks.map(({ box }) => box)]
  draft.box = scene.toShare(boxes)
  return { draft, head, blocks }
}

function placeHead(builder: PlanBuilder, draft: ArticleDraft, { lines, bylines }: Head, edge: number): void {
  const sorted = lines.toSorted((a, b) => topOf(a.box) - topOf(b.box) || leftOf(a.box) - leftOf(b.box))
  const sections = sorted.filter(({ text }) => isSectionLine(text) || isAdvertisementLine(text))
  const heads = sorted.filter((line) => !sections.includes(line))
  for (const line of sections) builder.add(draft, 'section', [line])
  if (sections.some(({ text }) => isAdvertisementLine(text))) draft.kind = 'advertisement'
  const roles = toHeadRoles(
    heads.map(({ text, size, bold = false }) => ({ text, size, bold, isDashed: isDashed(text) })),
  )
  for (const group of joinWrapped(heads, roles, edge)) builder.add(draft, group.role, group.lines)
  for (const line of bylines) builder.add(draft, 'byline', [line])
  if (heads.some(({ text }) => notice.test(text) && widthOf(text) <= 30)) draft.kind ??= 'notice'
}

/**
 * Joins a line that was too long with the next: it reaches the edge of its column, or is much longer than what follows. Two
 * lines of about one length with room beside them are halves.
 */
function joinWrapped<Role>(lines: readonly PlacedLine[], roles: readonly Role[], edge: number) {
  const groups: { role: Role; lines: PlacedLine[] }[] = []
  for (const [i, line] of lines.entries()) {
    const role = roles[i]
    const before = groups.at(-1)
    const last = before?.lines.at(-1)
    if (role === undefined) continue
    const isAlike = last && before?.role === role && Math.abs(last.size - line.size) < 0.05 * line.size
    if (isAlike && !areHalves(last, line, edge)) before?.lines.push(line)
    else groups.push({ role, lines: [line] })
  }
  return groups
}

function areHalves(first: PlacedLine, second: PlacedLine, edge: number): boolean {
  if (isDashed(second.text)) return true
  const isFull = rightOf(first.box) > edge - 1.1 * first.size && rightOf(first.box) < edge + first.size
  return !isFull && Math.abs(widthOf(first.text) - widthOf(second.text)) <= 1
}

function placeParagraph(builder: PlanBuilder, draft: ArticleDraft, lines: readonly PlacedLine[]): void {
  const text = lines.map((line) => line.text).join('')
  const isFirst = !draft.parts.some(({ role }) => role === 'body')
  const split = isFirst ? splitOfDateline(text) : 0
  if (isJump(text)) {
    builder.add(draft, 'jump', lines)
    return
  }
  if (split === 0) {
    builder.add(draft, 'body', lines)
    return
  }
  const [byline, rest] = builder.splitAt(lines, split)
  builder.add(draft, 'byline', byline)
  builder.add(draft, 'body', rest)
}

function placeOther(builder: PlanBuilder, draft: ArticleDraft, line: PlacedLine): void {
  const role = isJump(line.text) ? 'jump' : isByline(line.text) ? 'byline' : 'body'
  builder.add(draft, role, [line])
}
