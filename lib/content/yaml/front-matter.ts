import matter from 'gray-matter'
import { type Fault, newFault, type Report, reportFaults, shorten } from '../../problems/problem.ts'
import { conflictLines } from './conflict-lines.ts'
import { parseYaml, type YamlMap, type YamlValue } from './yaml-value.ts'

/** A content file in its two parts. */
export interface ContentFile {
  /** Absent if the front matter is none; then that has been reported. */
  readonly fields?: YamlMap
  readonly body: string
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number
}

/** Stands in for every engine but YAML: those of gray-matter run code or leave no trace of lines. */
function refuse(): never {
  throw new Error('front matter should be YAML')
}

const refused = { json: refuse, javascript: refuse, coffee: refuse, toml: refuse }

/** Parts a file into front matter and body. `text` has `\n` for line ends and no byte order mark. */
export function readFrontMatter(text: string, report: Report): ContentFile {
  const marks = conflictLines(text)
  for (const line of marks) report(line, 'conflict-mark')
  if (marks.length > 0) return { body: '', bodyLine: 1 }
  const fault = findFault(text)
  if (fault) {
    reportFaults([fault], 1, report)
    return { body: '', bodyLine: 1 }
  }
  // Given options, gray-matter does not cache. Where only comments stand, it asks no engine.
  const file = matter(text, { engines: { ...refused, yaml: (yaml) => ({ root: parseYaml(yaml, report) }) } })
  const root: YamlValue | undefined = 'root' in file.data ? file.data.root : emptyMap
  const bodyLine = countLines(text.slice(0, text.length - file.content.length))
  const parts = { body: file.content, bodyLine }
  if (!root) return parts
  if (root.is === 'map') return { ...parts, fields: root }
  report(root.line, 'front-matter-fields')
  return parts
}

const emptyMap: YamlMap = { is: 'map', entries: [], line: 1 }

/** What gray-matter would pass over in silence, or take for another language. */
function findFault(text: string): Fault | undefined {
  if (!/^---(?!-)/.test(text)) return newFault(1, 'front-matter-missing')
  const { name } = matter.language(text)
  if (name && !/^ya?ml$/i.test(name)) return newFault(1, 'front-matter-language', { language: shorten(name) })
  const close = text.indexOf('\n---', 3)
  if (close < 0) return newFault(1, 'front-matter-open')
  const closing = /.*/.exec(text.slice(close + 1))?.[0].trimEnd() ?? ''
  if (closing === '---') return undefined
  const line = countLines(text.slice(0, close + 1))
  return newFault(line, 'front-matter-close', { line: shorten(closing) })
}

/** Number of the line on which the next character would stand. */
function countLines(text: string): number {
  return text.split('\n').length
}
