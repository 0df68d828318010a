import { shorten } from '../../problems/problem.ts'

/** A text as it can be typed in quotes: in double ones, or in single ones where it holds a double one or a backslash. */
export function quoted(text: string): string {
  const shown = shorten(text, 100)
  return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`
}
