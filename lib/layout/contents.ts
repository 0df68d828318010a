import { headingHalves } from '../body/print/to-text.ts'
import type { Article } from '../model.ts'

/** A line of 目录: a 分题, its halves, and the id that leads to it. */
export interface ContentsLine {
  readonly id: string
  readonly halves: readonly string[]
}

/** More 分题 than this are more than a reader has in sight. */
const manyHeadings = 3
/** 字 from which a text is long: twenty minutes. */
const longText = 6000

/** The 目录 of a text that needs one: of its 分题 of the highest level where they are many or the text is long, else empty. */
export function contentsOf({ body }: Article): readonly ContentsLine[] {
  const headings = body.blocks.filter((block) => block.type === 'heading')
  const top = Math.min(...headings.map(({ depth }) => depth))
  const lines = headings.filter(({ depth }) => depth === top)
  const isLong = body.wordCount >= longText && lines.length > 1
  if (lines.length <= manyHeadings && !isLong) return []
  return lines.flatMap((heading) =>
    heading.id === undefined ? [] : [{ id: heading.id, halves: headingHalves(heading) }],
  )
}
