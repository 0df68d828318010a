import { blocksInside } from '../../body/blocks-inside.ts'
import { blocksText, toText } from '../../body/print/to-text.ts'
import { creditLines } from '../../credits.ts'
import type { Article } from '../../model.ts'

/** What corrections can name of an article. */
export type CorrectedParts = Pick<
  Article,
  'headline' | 'kicker' | 'subhead' | 'byline' | 'source' | 'originalTitle' | 'editorNote' | 'photos' | 'body'
>

/**
 * The texts of an article by the places that corrections name: `p2`, `h1`, `note1`, `headline`, `caption2`, `credit2`,
 * `textInImage2` … Marks of footnotes are none of the words.
 */
export function placeTexts(article: CorrectedParts): ReadonlyMap<string, string> {
  const { headline, kicker, subhead, byline, source, originalTitle, editorNote, photos } = article
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['headline', headline.join(' ')],
    ['kicker', kicker],
    ['subhead', subhead],
    ['byline', byline.length === 0 ? undefined : creditLines(byline).join('　')],
    ['source', source],
    ['originalTitle', originalTitle],
    ['editorNote', editorNote],
    ...bodyTexts(article),
    ...photos.flatMap(({ caption, credit, textInImage }, index) => [
      [`caption${index + 1}`, caption] as const,
      [`credit${index + 1}`, credit] as const,
      [`textInImage${index + 1}`, textInImage] as const,
    ]),
  ]
  return new Map(texts.flatMap(([place, text]) => (text === undefined ? [] : [[place, text]])))
}

function bodyTexts({ body }: CorrectedParts): readonly (readonly [string, string])[] {
  const unmarked = { withoutReferences: true } as const
  return [
    ...blocksInside(body.blocks).flatMap((block) =>
      'id' in block && block.id !== undefined ? [[block.id, toText(block, unmarked)] as const] : [],
    ),
    ...body.notes.map(({ number, children }) => [`note${number}`, blocksText(children, unmarked)] as const),
  ]
}
