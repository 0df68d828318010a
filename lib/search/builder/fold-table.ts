import traditional from 'opencc-js/dict/TSCharacters'
import { type Fold, parseFold } from '../normalise.ts'

/** A fold that is asked about every character of an archive. */
class FoldTable implements Fold {
  readonly #to = new Uint16Array(0x10000)

  constructor(table: string) {
    parseFold(table).forEach((to, from) => {
      this.#to[from] = to
    })
  }

  get(unit: number): number | undefined {
    const to = this.#to[unit]
    return to === 0 ? undefined : to
  }
}

/** Traditional → simplified, one to one: pairs of characters of the Basic Multilingual Plane, by OpenCC. */
export const foldTable = traditional
  .split('|')
  .map((entry) => {
    const [from = '', to = ''] = entry.split(' ')
    return from.length === 1 && to.length === 1 && from !== to ? from + to : ''
  })
  .join('')

/** The same, to be asked. */
export const fold: Fold = new FoldTable(foldTable)

/** The pairs that a text needs. */
export function foldOf(text: string): string {
  const needed = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const to = fold.get(text.charCodeAt(at))
    if (to !== undefined) needed.add((text[at] ?? '') + String.fromCharCode(to))
  }
  return [...needed].sort().join('')
}
