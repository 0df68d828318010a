import { faceNames, openFace } from './typeface.ts'

const segments = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const drawable = new Map<number, boolean>()

/**
 * A text in characters that all faces have. What shows nothing is left out; a form of compatibility stands in its
 * ordinary one; for what remains (an emoji, a rare character) stands 〓, as printers set where a sort is missing.
 */
export function toDrawable(text: string): string {
  const visible = text.replace(/[\p{Cc}]/gu, ' ')
  if (isDrawable(visible) && !/\p{Default_Ignorable_Code_Point}/u.test(visible)) return visible
  const shown = [...segments.segment(visible)].map(({ segment }) => {
    const bare = segment.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    return [bare, bare.normalize('NFKC')].find(isDrawable) ?? '〓'
  })
  return shown.join('')
}

/** Whether every character of a text has a glyph in every face. */
export function isDrawable(text: string): boolean {
  for (const character of text) if (!isCodeDrawable(character.codePointAt(0) ?? 0)) return false
  return true
}

function isCodeDrawable(code: number): boolean {
  const known = drawable.get(code)
  if (known !== undefined) return known
  const all = faceNames.every((name) => openFace(name).hasGlyphForCodePoint(code))
  drawable.set(code, all)
  return all
}
