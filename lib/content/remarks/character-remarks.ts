import type { Report } from '../../problems/problem.ts'
import { radicals } from '../../search/text/radicals.ts'
import { lineAt } from './line-at.ts'

/** All that is looked for, as what is not all else: without properties it is three times as fast, and most texts have none. */
const odd = /[^\t\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\u2e7f\u2fe0-\uffff]/

/** Characters that are there by accident: those of control, those that turn the direction, radicals for ideographs. */
const kinds = [
  { code: 'control-character', pattern: /[^\P{Cc}\n\t]/gu },
  { code: 'direction-character', pattern: /\p{Bidi_Control}/gu },
] as const
const radical = /[\u2e80-\u2fdf]/g
/** So many different ones are named. */
const mostNamed = 5

/** Remarks on the characters of a file's text, each kind once, where it stands first. */
export function remarkOnCharacters(text: string, report: Report): void {
  if (!odd.test(text)) return
  for (const { code, pattern } of kinds) {
    const found = [...text.matchAll(pattern)]
    const [first] = found
    if (!first) continue
    report(lineAt(text, first.index), code, { count: found.length, characters: named(found, nameOf) })
  }
  const found = [...text.matchAll(radical)].filter(([character]) => ordinaryOf(character) !== character)
  const [first] = found
  if (!first) return
  const examples = named(found, (character) => `${character}→${ordinaryOf(character)}`)
  report(lineAt(text, first.index), 'radical-character', { count: found.length, examples })
}

function named(found: readonly RegExpExecArray[], nameOf: (character: string) => string): string {
  return [...new Set(found.map(([character]) => nameOf(character)))].slice(0, mostNamed).join(' ')
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function ordinaryOf(character: string): string {
  return radicals.get(character) ?? character.normalize('NFKC')
}
