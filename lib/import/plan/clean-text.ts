import { radicals } from '../../search/text/radicals.ts'

/** Punctuation as vertical setting has it, with the ordinary marks. */
const vertical = new Map(
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』'
    .match(/../gu)
    ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** Radicals that faces of simplified characters draw as the simplified one, for which NFKC has the other. */
const simplified = new Map([['⼾', '户']])

const replaced = /[\u2e80-\u2fdf\ufe10-\ufe1f\ufe30-\ufe48]/gu
// Format characters but for the joiners of emoji; control characters but for the tab, which parts cells.
const invisible = /(?!\u200d)\p{Cf}|\u034f|(?!\t)\p{Cc}/gu

/**
 * Text as an editor would type it: radicals of a PDF (⻓, ⼯) as ordinary characters, marks of vertical setting as ordinary
 * ones, nothing invisible, blanks of the width of a space as spaces, none around it. Full-width blanks inside stay.
 */
export function cleanText(raw: string): string {
  const ordinary = raw.replace(replaced, (character) => {
    return (
      simplified.get(character) ??
      radicals.get(character) ??
      vertical.get(character) ??
      character.normalize('NFKC')
    )
  })
  return ordinary
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(invisible, '')
    .trim()
}

/** Whether a text begins as a paragraph does: with blanks worth two characters. */
export function isIndented(raw: string): boolean {
  const blanks = /^[\s\u3000\u00a0]*/.exec(raw)?.[0] ?? ''
  const width = [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' || blank === '\t' ? 2 : 1), 0)
  return width >= 2
}
