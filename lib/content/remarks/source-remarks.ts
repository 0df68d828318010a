import type { Issue } from '../../model.ts'
import type { Report } from '../../problems/problem.ts'
import { assignLines } from '../source-proof/assign-lines.ts'
import { stripBlanks, type Value, valuesOf } from '../source-proof/source-proof.ts'
import { type ChangedWords, undoWords } from './changed-words.ts'

/** A line of the source that stands nowhere in the issue. */
interface Line {
  readonly number: number
  readonly text: string
}

/** Of the pairs of characters of a line, so many stand in a text that is the line with changes. */
const leastAlike = 0.6

/**
 * Remarks on lines of `source.txt` that are used nowhere in the issue, or that stand there with other words; corrections,
 * by the id of their article, are undone first.
 */
export function remarkOnSource(
  issue: Issue,
  source: string,
  changes: ReadonlyMap<string, readonly ChangedWords[]>,
  report: Report,
): void {
  const { lines, values } = leftOver(issue, source, changes)
  let run: Line[] = []
  const endRun = () => {
    const [from, to] = [run[0], run.at(-1)]
    if (from && to) report(from.number, 'source-unused', { from: from.number, to: to.number })
    run = []
  }
  for (const line of lines) {
    const other = findAlike(line.text, values)
    if (other) {
      const [typed, published] = excerpts(line.text, other.text)
      report(line.number, 'source-differs', { line: typed, text: published, id: other.owner ?? issue.id })
    }
    if (other || (run.length > 0 && line.number !== (run.at(-1)?.number ?? 0) + 1)) endRun()
    if (!other) run.push(line)
  }
  endRun()
}

/** The lines that no value takes up, and the values that no line has, as they were before their corrections. */
function leftOver(issue: Issue, source: string, changes: ReadonlyMap<string, readonly ChangedWords[]>) {
  const lines = source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: stripBlanks(text) }))
    .filter(({ text }) => text !== '')
  const values = valuesOf(issue, stripped(lines)).filter(({ text }) => text !== '')
  const first = unassigned(lines, values)
  if (changes.size === 0) return first
  const taken = [...changes.values()].flatMap((words) =>
    words.flatMap(({ was, now }) => (now === '' ? [{ text: stripBlanks(was) }] : [])),
  )
  const undone = first.values.map((value) => {
    const words = (changes.get(value.owner ?? '') ?? []).map(({ was, now }) => {
      return { was: stripBlanks(was), now: stripBlanks(now) }
    })
    return { ...value, text: undoWords(value.text, words) }
  })
  return unassigned(first.lines, [...undone, ...taken])
}

function stripped(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}

function unassigned(lines: readonly Line[], values: readonly Value[]) {
  const { ofLine, ofValue } = assignLines(
    lines.map(({ text }) => text),
    values.map(({ text }) => text),
  )
  return {
    lines: lines.filter((_, index) => ofLine[index] === undefined),
    values: values.filter(({ isOptional }, index) => !ofValue[index] && !isOptional),
  }
}

function findAlike(line: string, values: readonly Value[]): Value | undefined {
  const pairs = pairsOf(line)
  if (pairs.length < 2) return undefined
  return values.find(({ text }) => {
    return pairs.filter((pair) => text.includes(pair)).length >= pairs.length * leastAlike
  })
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

/** Where a line and a text first differ, a few characters of each. */
function excerpts(line: string, text: string): readonly [string, string] {
  const start = Math.max(0, text.indexOf(line.slice(0, 4)))
  let at = 0
  while (at < line.length && line.charAt(at) === text.charAt(start + at)) at++
  const from = Math.max(0, at - 4)
  const cut = (whole: string, place: number) => {
    const piece = whole.slice(place, place + 14)
    return `${place > 0 ? '…' : ''}${piece}${place + 14 < whole.length ? '…' : ''}`
  }
  return [cut(line, from), cut(text, start + from)]
}
