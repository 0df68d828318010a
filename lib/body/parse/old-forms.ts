import { spaceBlankLines } from './blanks.ts'

const indented = /^(?: {4}|\t| {1,3}\t)\s*\S/m
const underlined = /\S[^\n]*\n {0,3}(?:-+|=+)[ \t]*(?:\n|$)/

/**
 * Whether a text has what was read in another way until 2026-11-29, so that its paragraphs may be numbered anew though it
 * was not touched: four blanks or a tab before a paragraph, a line under one, lines of nothing but 　　 or `&nbsp;`.
 */
export function hasOldForms(markdown: string): boolean {
  return (
    indented.test(markdown) ||
    underlined.test(markdown) ||
    /^(?:&nbsp;|&e[nm]sp;|\s)*&(?:nbsp|e[nm]sp);(?:&nbsp;|&e[nm]sp;|\s)*$/m.test(markdown) ||
    spaceBlankLines(markdown) !== markdown
  )
}
