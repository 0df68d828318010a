import type { Report } from '../../problems/problem.ts'

const sentenceEnd = /[。！？…][”’」』）)]*[ \t\u3000]*$/
/** What begins a line that is no running text: lists, tables, quotations, headings, code, notes. */
const special = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])\s|[ \t]*[|>#]|[ \t]*(?:```|~~~)|\[\^)/
/** A line of verse has fewer characters. */
const longestVerse = 20
const bar = /[｜│┃|]/g

/** Remarks on the lines of a body that begins on `firstLine`: paragraphs that were pasted as lines, tables drawn with bars. */
export function remarkOnParagraphs(body: string, firstLine: number, report: Report): void {
  const mayBePasted = hasLineBreak(body)
  const mayBeDrawn = body.includes('｜') || body.includes('│') || body.includes('┃') || body.includes('|')
  if (!mayBePasted && !mayBeDrawn) return
  const lines = body.split('\n')
  if (mayBePasted) remarkOnPasted(lines, firstLine, report)
  if (mayBeDrawn) remarkOnDrawn(lines, firstLine, report)
}

/** Whether a line follows another without an empty one between. */
function hasLineBreak(body: string): boolean {
  for (let at = body.indexOf('\n', 1); at >= 0; at = body.indexOf('\n', at + 1)) {
    if (body.charAt(at - 1) !== '\n' && at + 1 < body.length && body.charAt(at + 1) !== '\n') return true
  }
  return false
}

/** Runs of lines without an empty one between, each with the number of its first, from 0. */
function* runsOf(lines: readonly string[]): Generator<readonly [start: number, run: readonly string[]]> {
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (end < lines.length && lines[end]?.trim() !== '') end++
    if (end > start) yield [start, lines.slice(start, end)]
    start = end + 1
  }
}

function remarkOnPasted(lines: readonly string[], firstLine: number, report: Report): void {
  let [first, count]: [number | undefined, number] = [undefined, 0]
  for (const [start, run] of runsOf(lines)) {
    if (run.length < 2 || run.some((line) => special.test(line)) || isVerse(run)) continue
    const ends = run.slice(0, -1).flatMap((line, index) => (sentenceEnd.test(line) ? [index] : []))
    // Where most lines break off within a sentence, they were broken at a width.
    if (ends.length * 2 < run.length - 1) continue
    first ??= start + (ends[0] ?? 0)
    count += ends.length
  }
  if (first !== undefined) report(firstLine + first, 'paragraphs-pasted', { count })
}

/** Lines broken by hand: all short, and some that go on below. */
function isVerse(run: readonly string[]): boolean {
  const texts = run.map((line) => line.trim())
  return (
    texts.every((line) => [...line].length <= longestVerse) &&
    texts.slice(0, -1).some((line) => !sentenceEnd.test(line))
  )
}

/** A row of three columns is seldom anything else; of two columns, three rows make sure of it. */
const rowsOf = (bars: number) => (bars > 1 ? 2 : 3)

/** A line between rows that is drawn: ├───┼───┤. */
const ruled = /^[\s\u2500-\u257f+=-]+$/

function remarkOnDrawn(lines: readonly string[], firstLine: number, report: Report): void {
  let rows: { readonly first: number; readonly count: number } | undefined
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || ruled.test(line)) continue
    const bars = line.match(bar)?.length ?? 0
    if (bars === 0 || isMarkdownRow(lines, index)) {
      rows = undefined
      continue
    }
    rows = { first: rows?.first ?? index, count: (rows?.count ?? 0) + 1 }
    if (rows.count < rowsOf(bars)) continue
    report(firstLine + rows.first, 'table-drawn')
    return
  }
}

const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Whether a line belongs to a run in which a row of dashes makes a table of it. */
function isMarkdownRow(lines: readonly string[], index: number): boolean {
  let at = index
  while (at > 0 && lines[at - 1]?.trim() !== '') at--
  for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
    const line = lines[at] ?? ''
    if (line.includes('|') && delimiterRow.test(line)) return true
  }
  return false
}
