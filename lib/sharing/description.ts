import type { Article } from '../model.ts'

/** Longest description that a share card shows whole. */
const longest = 60

/** The beginning of the text in at most 60 characters, cut at a sentence's end where there is one past 40. */
export function toDescription({ body, status }: Article): string | undefined {
  if (status === 'withdrawn') return undefined
  const text = body.paragraphs.map((paragraph) => paragraph.text).join('')
  const characters = [...text]
  if (characters.length === 0) return undefined
  if (characters.length <= longest) return text
  const opening = characters.slice(0, longest)
  const end = Math.max(...['。', '！', '？'].map((mark) => opening.lastIndexOf(mark)))
  return end >= 40 ? opening.slice(0, end + 1).join('') : `${opening.slice(0, longest - 1).join('')}…`
}
