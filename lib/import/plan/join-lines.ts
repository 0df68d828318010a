import type { Line } from './source.ts'

/** Letters and digits that need a blank between two lines; Chinese needs none. */
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * The text of several lines as one: a blank only between words of Latin letters, a word broken by a hyphen joined.
 * White space aside it has exactly the characters of the lines.
 */
export function joinLines(lines: readonly Pick<Line, 'text'>[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text
    const isBetweenWords = latin.test(text.at(-1) ?? '') && latin.test([...line.text][0] ?? '')
    return `${text}${isBetweenWords ? ' ' : ''}${line.text}`
  }, '')
}
