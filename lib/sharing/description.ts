import { quotableParagraphs } from '../body/print/quotable.ts'
import { generatedLines } from '../generated.ts'
import { headlineLabel, labelled } from '../headline.ts'
import type { Article } from '../model.ts'

/** Longest description that a share card shows whole. */
const longest = 60

/** The beginning of the text, an advertisement's and a machine's behind their labels, in at most 60 characters, cut at a sentence's end where there is one past 40. */
export function toDescription(article: Article): string | undefined {
  if (article.status === 'withdrawn') return undefined
  const words = quotableParagraphs(article.body)
    .map((paragraph) => paragraph.text)
    .join('')
  const text = words === '' ? '' : labelled(headlineLabel(article) ?? generatedLines(article)[0], words)
  const characters = [...text]
  if (characters.length === 0) return undefined
  if (characters.length <= longest) return text
  const opening = characters.slice(0, longest)
  const end = Math.max(...['。', '！', '？'].map((mark) => opening.lastIndexOf(mark)))
  return end >= 40 ? opening.slice(0, end + 1).join('') : `${opening.slice(0, longest - 1).join('')}…`
}
