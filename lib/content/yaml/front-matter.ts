import matter from 'gray-matter'
import type { Report } from '../problem.ts'
import { conflict, conflictLines } from './conflict-lines.ts'
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
  for (const line of marks) report(line, conflict)
  if (marks.length > 0) return { body: '', bodyLine: 1 }
  const fault = findFault(text)
  if (fault) {
    report(fault.line, fault.message)
    return { body: '', bodyLine: 1 }
  }
  // Given options, gray-matter does not cache. Where only comments stand, it asks no engine.
  const file = matter(text, { engines: { ...refused, yaml: (yaml) => ({ root: parseYaml(yaml, report) }) } })
  const root: YamlValue | undefined = 'root' in file.data ? file.data.root : emptyMap
  const bodyLine = countLines(text.slice(0, text.length - file.content.length))
  const parts = { body: file.content, bodyLine }
  if (!root) return parts
  if (root.is === 'map') return { ...parts, fields: root }
  report(root.line, 'front matter should be fields such as `title: …`, but is something else')
  return parts
}

const emptyMap: YamlMap = { is: 'map', entries: [], line: 1 }

/** What gray-matter would pass over in silence, or take for another language. */
function findFault(text: string): { line: number; message: string } | undefined {
  if (!/^---(?!-)/.test(text)) {
    return {
      line: 1,
      message: 'the file should begin with front matter between two lines `---`, but has none',
    }
  }
  const { name } = matter.language(text)
  if (name && !/^ya?ml$/i.test(name)) {
    return { line: 1, message: `front matter should be YAML, but says \`${name}\`` }
  }
  const close = text.indexOf('\n---', 3)
  if (close < 0) {
    return { line: 1, message: 'front matter should be closed by a line `---`, but the file ends before it' }
  }
  const closing = /.*/.exec(text.slice(close + 1))?.[0].trimEnd()
  if (closing === '---') return undefined
  return {
    line: countLines(text.slice(0, close + 1)),
    message: `front matter should be closed by a line \`---\`, but that line is \`${closing}\``,
  }
}

/** Number of the line on which the next character would stand. */
function countLines(text: string): number {
  return text.split('\n').length
}
