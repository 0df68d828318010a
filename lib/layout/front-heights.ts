import type { Article, Photo } from '../model.ts'
import { breakingHalves } from './headline-fit.ts'

/** Width in px of the two columns of the front page at 1280 px: 7 and 5 of 12, less gap and rule. */
const widths = { lead: 628, second: 412 } as const
/** px of a headline's character, and of its line. */
const type = {
  lead: { size: 60, line: 75 },
  major: { size: 34, line: 43 },
  minor: { size: 22, line: 29 },
} as const
/** px of a line of text, and of a caption in two lines. */
export const textLine = 28
const captionHeight = 56
/** Characters of the 头条's text in a line of each of its two columns. */
const leadLine = 18

/** The first picture of an article: a front page has room for no second. */
export function frontPhoto({ photos }: Article): Photo | undefined {
  return photos.find(({ picture }) => picture)
}

/** px of the 头条 without its text. */
export function leadHeight(article: Article): number {
  return stackHeight(article, 'lead', widths.lead) + photoHeight(frontPhoto(article), widths.lead)
}

/** px of the 头条's text of so many characters, in two columns. */
export function leadTextHeight(characters: number): number {
  return Math.ceil(characters / leadLine / 2) * textLine
}

/** Characters that fill so many px below the 头条's photo. */
export function leadTextLength(height: number): number {
  return Math.max(0, Math.round(height / textLine) * 2 * leadLine)
}

/** px of an article beside the 头条, with two lines of text and its white. */
export function secondHeight(article: Article, size: 'major' | 'minor'): number {
  const photo = size === 'major' || article.kind === 'photo' ? frontPhoto(article) : undefined
  return stackHeight(article, size, widths.second) + photoHeight(photo, widths.second) + 2 * textLine + 40
}

function stackHeight(article: Article, size: keyof typeof type, width: number): number {
  const perLine = Math.floor(width / type[size].size)
  const lines = breakingHalves(article.headline).reduce(
    (sum, half) => sum + Math.ceil([...half].length / perLine),
    0,
  )
  const beside = size === 'lead' ? 40 : 26
  return lines * type[size].line + (article.kicker ? beside : 0) + (article.subhead ? beside : 0)
}

function photoHeight(photo: Photo | undefined, width: number): number {
  const picture = photo?.picture
  if (!picture) return 0
  // A portrait stands beside text, in less than half of the width.
  const wide = picture.height > picture.width ? width * 0.45 : width
  return (wide * picture.height) / picture.width + captionHeight
}
