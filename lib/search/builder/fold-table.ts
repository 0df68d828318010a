import traditional from 'opencc-js/dict/TSCharacters'
import { type Fold, parseFold } from '../normalise.ts'

/** Traditional → simplified, one to one: pairs of characters of the Basic Multilingual Plane, by OpenCC. */
export const foldTable = traditional
  .split('|')
  .map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return from.length === 1 && to.length === 1 && from !== to ? from + to : ''
  })
  .join('')

/** The same as a map. */
export const fold: Fold = parseFold(foldTable)

/** The pairs that a text needs. */
export function foldOf(text: string): string {
  const needed = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const to = fold.get(text.charCodeAt(at))
    if (to !== undefined) needed.add((text[at] ?? '') + String.fromCharCode(to))
  }
  return [...needed].sort().join('')
}
