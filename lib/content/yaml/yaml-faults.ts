import { type Document, isScalar, type Node, type Scalar, visit, type YAMLParseError } from 'yaml'
import { phrase } from '../../problems/phrases.ts'
import { type Fault, newFault, shorten } from '../../problems/problem.ts'
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
  const misspelt = parsed.errors.some(isSyntaxFault) || isScalar(parsed.contents) ? findColons(yaml) : []
  if (misspelt.length > 0) return misspelt
  const commented = findComments(yaml, parsed, lineAt)
  if (commented.length > 0) return commented
  const exhausted = parsed.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  const faults = (exhausted ? [exhausted] : parsed.errors).map((error) => {
    const line = lineAt(isUnclosed(error) ? findOpening(parsed, error) : error.pos[0])
    return faultOf(error, yaml, line)
  })
  // What follows a fault on its line is mostly its echo.
  return faults.filter(({ line }, i) => line !== faults[i - 1]?.line)
}

/** The faults that Chinese keyboards make: `headline：主题`, `headline:主题`. */
function findColons(yaml: string): readonly Fault[] {
  return yaml.split('\n').flatMap((text, i) => {
    const typed = /^[ -]*([A-Za-z]+)(：|:(?=[^\s/]))/.exec(text)
    if (!typed) return []
    return [newFault(i + 1, 'yaml-colon', { name: shorten(typed[1] ?? '') })]
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
    .map(({ text, offset }) =>
      newFault(lineAt(offset), 'yaml-comment', commentValues(phrase('a value'), text)),
    )
    .filter(({ line }) => line >= first && line <= last)
}

function faultOf({ code, pos }: YAMLParseError, yaml: string, line: number): Fault {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0].trim() ?? ''
    return newFault(line, 'yaml-twice', { name: shorten(key) })
  }
  return newFault(line, code === 'RESOURCE_EXHAUSTION' ? 'yaml-deep' : 'yaml-other')
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
