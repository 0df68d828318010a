import { countWords } from '../body/count-words.ts'
import { headingHalves, toText } from '../body/print/to-text.ts'
import type { Block, HeadingNode } from '../body-tree.ts'
import type { Article } from '../model.ts'
import { idPrefix, issueUrl } from '../urls.ts'
import type { OtherPart } from './jump.ts'
import { type LeadZones, toLeadZones } from './lead-zones.ts'
import type { RouteText } from './route-body.ts'

/** A piece of text that is set in columns of its own under its 分题. */
interface ColumnBlocks {
  readonly heading?: HeadingNode
  readonly blocks: readonly Block[]
}

/** A set as it stands on a route: the 分题 with the id it has on the article's page, and the text. */
export interface ColumnSet {
  readonly heading?: { readonly id: string; readonly halves: readonly string[] }
  readonly text: RouteText
}

/** An article as it stands on the re-set page. */
export interface TypesetArticle {
  /** The 导语, without blocks if there is none. */
  readonly lede: RouteText
  readonly sets: readonly ColumnSet[]
  /** Whether text was left out, so that 读全文 must follow. */
  readonly cut: boolean
  /** The other part of a piece that jumps. */
  readonly jump?: OtherPart
  /** Of a 头条 with a picture, its opening around that; the 导语 is a part of it, and stands by itself on the phone alone. */
  readonly zones?: TypesetZones
}

/** `LeadZones` as they stand on the re-set page. */
export interface TypesetZones extends Pick<LeadZones, 'photo' | 'second' | 'span'> {
  readonly beside: RouteText
  readonly below: RouteText
}

/** How much of a text stands on the page: all, its 导语 or first paragraphs, or what passes so many characters. */
export type CutAt = 'whole' | 'opening' | number

/** Columns of 21 字; a set of 25 lines at 16 px / 1.75 is 700 px, below 80 % of a 900 px window. */
const charactersPerLine = 21
const linesPerColumn = 25
/** Columns of a page whose 头条 stands around its picture. */
const zonedColumns = 3

/** Up to this many 字 the whole text of a page stands on the desk's re-set page. */
export const fullTextLimit = 4000
/** Without a 分题 to cut at, a long text is shown to the end of the paragraph that passes this many 字. */
const openingLength = 200

/** Sets an article in columns, as far as `cut` says. Its links lead to the article's own page. */
export function typesetArticle(article: Article, columns: number, cut: CutAt): TypesetArticle {
  const { blocks, ledeLength } = article.body
  const options = { idPrefix: idPrefix(article.id), linkBase: issueUrl(article.id), headingShift: 1 }
  const rest = blocks.slice(ledeLength)
  const shown = cut === 'whole' ? rest : opening(rest, ledeLength > 0, cut)
  const all = [...blocks.slice(0, ledeLength), ...shown]
  const zones =
    article.rank === 'lead' && columns === zonedColumns ? toLeadZones(article, beforeHeading(all)) : undefined
  const inZones = zones ? zones.beside.length + zones.below.length - ledeLength : 0
  const sets = sectionsOf(shown.slice(inZones)).flatMap((set) => divide(set, columns * linesPerColumn))
  const toRoute = (blocks: readonly Block[]) => ({ blocks, options })
  return {
    ...(zones && { zones: { ...zones, beside: toRoute(zones.beside), below: toRoute(zones.below) } }),
    lede: { blocks: blocks.slice(0, ledeLength), options },
    sets: sets.map(({ heading, blocks }) => ({
      ...(heading?.id && { heading: { id: heading.id, halves: headingHalves(heading) } }),
      text: { blocks, options },
    })),
    cut: shown.length < rest.length,
  }
}

function beforeHeading(blocks: readonly Block[]): readonly Block[] {
  const heading = blocks.findIndex(({ type }) => type === 'heading')
  return heading < 0 ? blocks : blocks.slice(0, heading)
}

/** The blocks before the first 分题, and of a long run only the first paragraphs; to a number of characters, past 分题 too. */
function opening(blocks: readonly Block[], hasLede: boolean, cut: CutAt): readonly Block[] {
  const most = typeof cut === 'number' ? cut : openingLength
  if (hasLede && typeof cut !== 'number') return []
  let length = 0
  const end = blocks.findIndex((block, index) => {
    const isHeading = block.type === 'heading' && typeof cut !== 'number'
    if (index > 0 && (isHeading || length >= most)) return true
    length += countWords(toText(block, { withoutReferences: true }))
    return false
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

function sectionsOf(blocks: readonly Block[]): ColumnBlocks[] {
  const sets: { heading?: HeadingNode; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.type === 'heading') sets.push({ heading: block, blocks: [] })
    else if (sets.length > 0) sets.at(-1)?.blocks.push(block)
    else sets.push({ blocks: [block] })
  }
  return sets
}

/** Divides a set that would stand too tall at a paragraph into two, and these again if need be. */
function divide(set: ColumnBlocks, lines: number): ColumnBlocks[] {
  const heights = set.blocks.map((block) => Math.ceil((toText(block).length + 2) / charactersPerLine))
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total <= lines || set.blocks.length < 2) return [set]
  const cut = fairestCut(heights, total)
  return [
    ...divide({ ...set, blocks: set.blocks.slice(0, cut) }, lines),
    ...divide({ blocks: set.blocks.slice(cut) }, lines),
  ]
}

/** The place between two paragraphs that leaves both sides most alike in height. */
function fairestCut(heights: readonly number[], total: number): number {
  let above = 0
  let best = { cut: 1, difference: Number.POSITIVE_INFINITY }
  for (let cut = 1; cut < heights.length; cut++) {
    above += heights[cut - 1] ?? 0
    const difference = Math.abs(total - 2 * above)
    if (difference < best.difference) best = { cut, difference }
  }
  return best.cut
}
