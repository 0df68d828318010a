import { type Document, isScalar, type Node, type Scalar, visit, type YAMLParseError } from 'yaml'
import { shorten } from '../problem.ts'
import { faultOfComment, trailingComments } from './yaml-comments.ts'

interface Fault {
  readonly line: number
  readonly message: string
}

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
  const misspelt = parsed.errors.some(isSyntaxFault) || isScalar(parsed.contents) ? findColons(yaml) : []
  if (misspelt.length > 0) return misspelt
  const commented = findComments(yaml, parsed, lineAt)
  if (commented.length > 0) return commented
  const exhausted = parsed.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const faults = (exhausted ? [exhausted] : parsed.errors).map((error) => ({
    line: lineAt(isUnclosed(error) ? findOpening(parsed, error) : error.pos[0]),
    message: wordingOf(error, yaml),
  }))
  // What follows a fault on its line is mostly its echo.
  return faults.filter(({ line }, i) => line !== faults[i - 1]?.line)
}

/** The faults that Chinese keyboards make: `headline：主题`, `headline:主题`. */
function findColons(yaml: string): readonly Fault[] {
  return yaml.split('\n').flatMap((text, i) => {
    const typed = /^[ -]*([A-Za-z]+)(：|:(?=[^\s/]))/.exec(text)
    if (!typed) return []
    const name = shorten(typed[1] ?? '')
    return [{ line: i + 1, message: `\`${name}\` should be followed by a colon and a space, but is not` }]
  })
}

/** Comments in which a quotation mark or a bracket may have ended: `topics: [消防, #两会]`, `"走进"#两会`. */
function findComments(
  yaml: string,
  parsed: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly Fault[] {
  const error = parsed.errors.find(isSyntaxFault)
  if (!error || error.code === 'RESOURCE_EXHAUSTION') return []
  const [from, to] = [isUnclosed(error) ? findOpening(parsed, error) : error.pos[0], error.pos[0]]
  // A text that goes on below its comment is at fault there only.
  const [first, last] = [lineAt(from) - (isUnclosed(error) ? 0 : 1), lineAt(to)]
  return trailingComments(yaml)
    .map(({ text, offset }) => ({ line: lineAt(offset), message: faultOfComment('a value', text) }))
    .filter(({ line }) => line >= first && line <= last)
}

function wordingOf({ code, pos, message }: YAMLParseError, yaml: string): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0].trim() ?? ''
    return `\`${shorten(key)}\` should stand once, but stands again`
  }
  if (code === 'RESOURCE_EXHAUSTION')
    return 'front matter should be fields and lists, but is nested too deeply'
  return `front matter should be YAML, but is not: ${shorten(message, 100)}${adviceOn(code)}`
}

function adviceOn(code: YAMLParseError['code']): string {
  const signs = ['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'MULTILINE_IMPLICIT_KEY']
  return signs.includes(code)
    ? '; text with a colon in it, or a sign at its start, should stand in quotes'
    : ''
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
