import { type Fault, newFault } from '../../problems/problem.ts'
import { quoted } from './quoted.ts'

/** What stands on a line that YAML finds fault with: `  - name: value`. */
interface BlamedLine {
  readonly line: number
  readonly indent: string
  readonly name?: string
  readonly value: string
}

type FindSlip = (blamed: BlamedLine) => Fault | undefined

/** Why YAML does not understand a line, by what stands on it; `undefined` if its value is not to blame. */
export function findValueSlip(text: string, line: number): Fault | undefined {
  const [, indent = '', name, rest = ''] =
    /^((?:[ \t]|- )*)(?:([A-Za-z][\w.]*):(?:[ \t]+|$))?(.*)$/.exec(text) ?? []
  const blamed = { line, indent, value: rest.trim(), ...(name !== undefined && { name }) }
  for (const find of finders) {
    const fault = find(blamed)
    if (fault) return fault
  }
  return undefined
}

/** `[通讯] 雨夜`, `{通讯} 雨夜`, `[甲, 乙]]`, `[甲`. */
const findBrackets: FindSlip = ({ line, value }) => {
  if (/^[\]}]/.test(value))
    return newFault(line, 'yaml-sign', { sign: value.charAt(0), example: quoted(value) })
  if (!/^[[{]/.test(value)) return undefined
  const end = endOfBrackets(value)
  if (end < 0) return newFault(line, 'yaml-bracket-open', { bracket: value.startsWith('[') ? ']' : '}' })
  const rest = value.slice(end + 1).trim()
  if (rest !== '') return newFault(line, 'yaml-bracket-rest', { rest: quoted(rest), example: quoted(value) })
  const [, whole = '', inner = ''] = /[:,]\s+(\[[^\][]*\]\s*([^\s,\]}][^,\]}]*))/.exec(value) ?? []
  if (inner !== '')
    return newFault(line, 'yaml-bracket-rest', { rest: quoted(inner), example: quoted(whole) })
  if (value.includes('，')) return newFault(line, 'yaml-wide-comma')
  return newFault(line, 'yaml-comma-missing')
}

/** Place of the bracket that closes the first one, quotations aside; -1 if none does. */
function endOfBrackets(value: string): number {
  let depth = 0
  let quote = ''
  for (let at = 0; at < value.length; at++) {
    const sign = value.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (/["']/.test(sign) && /[[{,:\s]/.test(value.charAt(at - 1))) quote = sign
    else if (/[[{]/.test(sign)) depth++
    else if (/[\]}]/.test(sign) && --depth === 0) return at
  }
  return -1
}

/** `"精准"防控`, `"精准`, `"a\q"`. */
const findQuotes: FindSlip = ({ line, value }) => {
  const [quote = ''] = /^["']/.exec(value) ?? []
  if (quote === '') return undefined
  const closed = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/
  const [whole] = closed.exec(value) ?? []
  if (whole === undefined) return newFault(line, 'yaml-quote-open', { quote })
  const rest = value.slice(whole.length).trim()
  if (rest !== '') return newFault(line, 'yaml-quote-rest', { rest: quoted(rest), example: quoted(value) })
  if (whole.includes('\\')) {
    return newFault(line, 'yaml-backslash', { example: `'${value.slice(1, -1).replaceAll("'", "''")}'` })
  }
  return undefined
}

/** Signs that mean something to YAML where a text begins. */
const findSign: FindSlip = ({ line, value }) => {
  const [sign] = /^(?:[@`%,|>!&*]|[-?](?=\s))/.exec(value) ?? []
  return sign === undefined ? undefined : newFault(line, 'yaml-sign', { sign, example: quoted(value) })
}

/** `长治: 两会`, `文字 name: 王涵`. */
const findColon: FindSlip = ({ line, name, value }) => {
  if (name === undefined || !/:(?:\s|$)/.test(value)) return undefined
  const [, second] = /\s([A-Za-z]+):\s/.exec(value) ?? []
  if (second !== undefined) return newFault(line, 'yaml-two-fields', { name: second })
  return newFault(line, 'yaml-colon-inside', { name, example: quoted(value) })
}

const finders = [findBrackets, findQuotes, findSign, findColon]
