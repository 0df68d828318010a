import { phrase } from '../../problems/phrases.ts'
import { type Fault, newFault } from '../../problems/problem.ts'

/** Blanks that look like one and are none for YAML: 全角空格 and those that word processors set. */
const wide = '[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]'
const name = '([A-Za-z][A-Za-z\\d]*)'

/** A slip that a Chinese keyboard makes, on one line. */
interface Slip {
  readonly pattern: RegExp
  readonly faultOf: (line: number, found: RegExpExecArray) => Fault
}

// What stands in brackets in the pattern is what the sentence is about.
const slips: readonly Slip[] = [
  {
    pattern: new RegExp(`^[ \\t]*(${wide})[\\s]*(?:-\\s|${name}\\s*[:：])`, 'u'),
    faultOf: (line, [, blank = '']) => newFault(line, 'yaml-wide-indent', { blank: nameOfBlank(blank) }),
  },
  {
    pattern: new RegExp(`(?:^[ \\t-]*|[{,，]\\s*)${name}[\\s]*：`, 'u'),
    faultOf: (line, [, field = '']) => newFault(line, 'yaml-wide-colon', { name: field }),
  },
  {
    pattern: new RegExp(`^[ \\t-]*${name}\\s*:(${wide})`, 'u'),
    faultOf: (line, [, field = '', blank = '']) =>
      newFault(line, 'yaml-wide-blank', { name: field, blank: nameOfBlank(blank) }),
  },
  {
    pattern: new RegExp(`^[ \\t-]*${name}:(?=[^\\s/])`, 'u'),
    faultOf: (line, [, field = '']) => newFault(line, 'yaml-colon', { name: field }),
  },
]

/** The slips of a front matter that YAML does not understand, or takes for something else: one a line. */
export function findKeyboardSlips(yaml: string): readonly Fault[] {
  return yaml.split('\n').flatMap((text, index) => {
    for (const { pattern, faultOf } of slips) {
      const found = pattern.exec(text)
      if (found) return [faultOf(index + 1, found)]
    }
    return []
  })
}

/** The blank that YAML stumbles over at the beginning or the end of a line it finds fault with. */
export function findWideBlank(text: string, line: number): Fault | undefined {
  const [, leading, trailing] = edges.exec(text) ?? []
  if (leading !== undefined) return newFault(line, 'yaml-wide-indent', { blank: nameOfBlank(leading) })
  return trailing === undefined
    ? undefined
    : newFault(line, 'yaml-wide-end', { blank: nameOfBlank(trailing) })
}

const edges = new RegExp(`^[ \\t]*(${wide})|(${wide})\\s*$`, 'u')
const oddKey = new RegExp(`${wide}|：`, 'u')

/** Whether the name of a field can only be a slip: `　- role`, `role：文字，name：王涵`. */
export function isOddKey(key: string): boolean {
  return oddKey.test(key)
}

/** What a blank is called: 全角空格, or its number. */
function nameOfBlank(blank: string) {
  if (blank === '\u3000') return phrase('full-width-blank')
  const number = (blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return phrase('other-blank', { number })
}
