import type { PageRole } from '../../plan/plan.ts'
import type { Box, Picture, SourcePage } from '../../plan/source.ts'
import { Affinity } from '../affinity.ts'
import { type Block, toBlocks } from './blocks.ts'
import { isCaption } from './captions.ts'
import { boxAround, type PlacedLine } from './frame.ts'
import { type Head, takeMarked, toHeads } from './heads.ts'
import type { Measure } from './measure.ts'
import { Columns } from './paragraphs.ts'
import { sortMarked } from './small-heads.ts'
import { type SortedLines, sortLines } from './sort-lines.ts'
import { framesOf, Tracer } from './trace.ts'

/** A page seen as heads, blocks of text, 分题, captions and pictures, before any of it is placed. */
export class PageScene {
  readonly measure: Measure
  readonly width: number
  readonly height: number
  readonly pageLines: readonly { readonly line: PlacedLine; readonly role: PageRole }[]
  readonly heads: readonly Head[]
  readonly texts: readonly Block[]
  readonly headings: readonly Block[]
  readonly others: readonly Block[]
  readonly captions: readonly Block[]
  readonly pictures: readonly Picture[]
  readonly columns: Columns
  readonly tracer: Tracer
  readonly affinity: Affinity

  constructor(page: SourcePage, lines: readonly PlacedLine[], measure: Measure) {
    const rules = (page.rules ?? []).map(({ box }) => box)
    const sorted = sortLines(lines, measure, page.height)
    this.measure = measure
    this.width = page.width
    this.height = page.height
    this.pageLines = sorted.page
    this.pictures = page.pictures
    const { captions, texts, rest: others } = tellCaptions(sorted, page.pictures)
    const large = toHeads(sorted.heads)
    const rest = takeMarked(large, others, texts)
    const marked = sortMarked(toBlocks(rest), texts, large)
    this.captions = captions
    this.texts = texts
    this.heads = [...large, ...marked.heads]
    this.headings = marked.headings
    this.others = marked.others
    this.columns = new Columns(texts)
    const blocks = [...texts, ...this.headings, ...this.others]
    this.tracer = new Tracer({
      heads: this.heads,
      blocks,
      passable: [...picturesOf(page.pictures), ...captions.map(({ box }) => box)],
      frames: framesOf(rules, this.heads, texts, page.width * page.height),
      rules,
      columns: this.columns,
    })
    this.affinity = new Affinity(
      [...texts, ...captions].map((block) => block.lines.map(({ text }) => text).join('')),
    )
  }

  /** A box as fractions of the page, for a facsimile. */
  toShare(boxes: readonly Box[]): Box {
    const [x, y, w, h] = boxAround(boxes)
    const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
    return [share(x, this.width), share(y, this.height), share(w, this.width), share(h, this.height)]
  }
}

function picturesOf(pictures: readonly Picture[]): readonly Box[] {
  return pictures.map(({ box }) => box).filter((box) => box !== undefined)
}

/**
 * Captions, running text and what is left of the marked lines. Small text that is no caption is running text; a caption in the
 * text's size is told by the photographer's name behind it, or by the picture above it.
 */
function tellCaptions({ text, small, marked }: SortedLines, pictures: readonly Picture[]) {
  const blocks = toBlocks(text)
  const smallBlocks = toBlocks(small)
  const plain = toBlocks(marked.filter(({ bold }) => !bold))
  const captions = [
    ...smallBlocks.filter((block) => isCaption(block, pictures, true)),
    ...blocks.filter((block) => block.lines.length <= 4 && isCaption(block, pictures, false)),
    ...plain.filter((block) => isCaption(block, pictures, true)),
  ]
  const taken = new Set(captions.flatMap(({ lines }) => lines))
  const texts = [...blocks, ...smallBlocks].filter((block) => !captions.includes(block))
  return { captions, texts, rest: marked.filter((line) => !taken.has(line)) }
}
