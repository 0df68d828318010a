import traditional from 'opencc-js/dict/TSCharacters'
import { type Fold, normalText, parseFold } from '../text/normalise.ts'

/** A fold that is asked about every character of an archive. */
class FoldTable implements Fold {
  /** What each unit becomes, 0 for what stays. */
  readonly units = new Uint16Array(0x10000)

  constructor(table: string) {
    parseFold(table).forEach((to, from) => {
      this.units[from] = to
    })
  }

  get(unit: number): number | undefined {
    const to = this.units[unit]
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

const table = new FoldTable(foldTable)

/** The fold table for looking up one character at a time. */
export const fold: Fold = table

/** Radicals and characters for compatibility, which become others before they are folded: ⻑ is 長. */
const rewritten = /[\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** The pairs that a text needs. */
export function foldOf(original: string): string {
  const text = original + normalText((original.match(rewritten) ?? []).join(''))
  const { units } = table
  const needed = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const to = units[unit] ?? 0
    if (to !== 0) needed.add(String.fromCharCode(unit, to))
  }
  return [...needed].sort().join('')
}
