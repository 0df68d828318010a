import { createHash } from 'node:crypto'
import { toText } from '../body/print/to-text.ts'
import type { Block } from '../body-tree.ts'
import { creditLines, editorNoteLine } from '../credits.ts'
import type { Article } from '../model.ts'
import { splitSentences, toSpoken } from '../sentences.ts'

/** The parts of an article that are read aloud. */
export type SpokenArticle = Pick<
  Article,
  'kicker' | 'headline' | 'subhead' | 'byline' | 'editorNote' | 'body' | 'photos'
>

/**
 * What is read aloud of an article, in the order of reading: 引题, 主题, 副题, 署名, 编者按, 正文, and the captions last. Each
 * part is parted into sentences as the page parts them, and a pause is made between parts.
 */
export function spokenParts(article: SpokenArticle): readonly (readonly string[])[] {
  const { kicker, headline, subhead, byline, editorNote, body, photos } = article
  const texts = [
    kicker,
    ...headline,
    subhead,
    ...creditLines(byline),
    editorNote && editorNoteLine(editorNote),
    ...body.blocks.flatMap(linesOf),
    ...photos.map(({ caption, credit }) => [caption, credit].filter(Boolean).join('　')),
  ]
  return texts
    .map((text) =>
      splitSentences(text ?? '').map(({ start, end }) => toSpoken((text ?? '').slice(start, end))),
    )
    .filter((sentences) => sentences.length > 0)
}

/** Tells one spoken text from another: a reading is of this one, as long as it stays so. */
export function spokenHash(parts: readonly (readonly string[])[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** The lines of a block, a paragraph or an item each. */
function linesOf(block: Block): readonly string[] {
  return toText(block, { withoutReferences: true, withoutSic: true }).split('\n')
}
