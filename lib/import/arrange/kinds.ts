import {
  creditStart,
  isAdvertisementLine,
  isByline,
  isDashed,
  isEditorNote,
  isItem,
  isJump,
  isMastheadLine,
  isNumbered,
  isPageCredit,
  isProse,
  isSectionLine,
  isSourceLine,
  widthOf,
} from './line-shapes.ts'

/** What a unit of text can be by its words alone. `short` is a headline, a 分题, a caption or anything else. */
export type Kind =
  | 'masthead'
  | 'pageCredit'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'jump'
  | 'source'
  | 'editorNote'
  | 'section'
  | 'advertisement'
  | 'dashed'
  | 'item'
  | 'numbered'
  | 'signature'
  | 'prose'
  | 'short'

/** The kind of a text; the first rule that holds decides. */
export function kindOf(text: string): Kind {
  if (isAdvertisementLine(text)) return 'advertisement'
  if (isJump(text)) return 'jump'
  if (isPageCredit(text)) return 'pageCredit'
  if (isMastheadLine(text)) return 'masthead'
  if (isByline(text)) return 'byline'
  if (isSourceLine(text)) return 'source'
  if (isDashed(text) && widthOf(text) <= 44) return 'dashed'
  const start = creditStart(text)
  if (start === 0) return 'credit'
  if (start > 0 && widthOf(text) <= 160) return 'caption'
  if (isEditorNote(text)) return 'editorNote'
  if (isItem(text) && isProse(text)) return 'item'
  if (isSectionLine(text)) return 'section'
  if (isProse(text)) return 'prose'
  return isNumbered(text) ? 'numbered' : 'short'
}
