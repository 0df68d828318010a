import { type Document, isScalar, type Node, type Scalar, visit, type YAMLParseError } from 'yaml'
import { phrase } from '../../problems/phrases.ts'
import { type Fault, newFault, shorten } from '../../problems/problem.ts'
import { findKeyboardSlips, findWideBlank, isOddKey } from './keyboard-slips.ts'
import { findValueSlip } from './value-slips.ts'
import { commentValues, trailingComments } from './yaml-comments.ts'

/** Whether nothing more can be said of a front matter; a field that stands twice can be read all the same. */
export function isSyntaxFault({ code }: YAMLParseError): boolean {
  return code !== 'DUPLICATE_KEY'
}

/** What is wrong with a front matter as YAML, told to someone who has never heard of YAML. */
export function findYamlFaults(
  yaml: string,
  parsed: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly Fault[] {
  const exhausted = parsed.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) return [newFault(lineAt(exhausted.pos[0]), 'yaml-deep')]
  const isMisread =
    parsed.errors.some(isSyntaxFault) || isScalar(parsed.contents) || holdsOddKey(parsed, yaml)
  const typed = isMisread ? findKeyboardSlips(yaml) : []
  if (typed.length > 0) return typed
  const commented = findComments(yaml, parsed, lineAt)
  if (commented.length > 0) return commented
  const lines = yaml.split('\n')
  const faults = parsed.errors.map((error) => {
    return faultOf(error, lines, lineAt(isUnclosed(error) ? findOpening(parsed, error) : error.pos[0]))
  })
  // What follows a fault on its line is mostly its echo.
  return faults.filter(({ line }, i) => line !== faults[i - 1]?.line)
}

/** Whether YAML took for a field what can only be a slip: `　- role: 文字`, `{role：文字}`. */
function holdsOddKey(parsed: Document.Parsed, yaml: string): boolean {
  if (!isOddKey(yaml)) return false
  let isFound = false
  visit(parsed, {
    Pair: (_, { key }) => {
      if (isScalar(key) && isOddKey(String(key.value))) isFound = true
    },
  })
  return isFound
}

/** Comments in which a quotation mark or a bracket may have ended: `topics: [消防, #两会]`, `"走进"#两会`. */
function findComments(
  yaml: string,
  parsed: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly Fault[] {
  const error = parsed.errors.find(isSyntaxFault)
  if (!error) return []
  const [from, to] = [isUnclosed(error) ? findOpening(parsed, error) : error.pos[0], error.pos[0]]
  // A text that goes on below its comment is at fault there only.
  const [first, last] = [lineAt(from) - (isUnclosed(error) ? 0 : 1), lineAt(to)]
  return trailingComments(yaml)
    .map(({ text, offset }) =>
      newFault(lineAt(offset), 'yaml-comment', commentValues(phrase('a value'), text)),
    )
    .filter(({ line }) => line >= first && line <= last)
}

function faultOf({ code }: YAMLParseError, lines: readonly string[], line: number): Fault {
  const text = lines[line - 1] ?? ''
  if (code === 'TAB_AS_INDENT') return newFault(line, 'yaml-tab')
  if (code === 'DUPLICATE_KEY') {
    const key = /[A-Za-z][\w-]*/.exec(text)?.[0] ?? text.trim()
    return newFault(line, 'yaml-twice', { name: shorten(key) })
  }
  const slip = findWideBlank(text, line) ?? findValueSlip(text, line)
  if (slip) return slip
  const isField = /^\s*(?:- +)*[A-Za-z]\w*:(?:\s|$)/
  // YAML blames the line above one that stands too far to the right.
  const next = lines[line] ?? ''
  if (indentOf(next) > indentOf(text) && isField.test(next) && isField.test(text))
    return newFault(line + 1, 'yaml-indent')
  if (isField.test(text) || /^\s*-\s/.test(text)) return newFault(line, 'yaml-indent')
  return newFault(line, 'yaml-other')
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

function isUnclosed({ message }: YAMLParseError): boolean {
  return /^Missing closing|end with a [\]}]/.test(message)
}

/** Where the quotation or the list in brackets begins that is never closed: the fault shows only at its end. */
function findOpening(parsed: Document.Parsed, error: YAMLParseError): number {
  const ofScalar = error.message.startsWith('Missing closing')
  let opening = error.pos[0]
  const look = (node: Node, opens: boolean) => {
    if (opens && node.range && node.range[0] <= error.pos[0]) opening = node.range[0]
  }
  visit(parsed, {
    Scalar: (_, node: Scalar) => look(node, ofScalar && /^QUOTE/.test(node.type ?? '')),
    Collection: (_, node) => look(node, !ofScalar && node.flow === true),
  })
  return opening
}
