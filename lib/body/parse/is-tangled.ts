import type { Nodes } from './tree-types.ts'

/** Quotations and lists inside one another, and tree levels, beyond which a text is no longer read as Markdown. */
const maximumDepth = 100
/** Levels of all lines together. */
const maximumLevels = 50_000
/** Square of the marks of each block, added up: the parser's work grows so where they don't pair. */
const maximumMarks = 4_000_000
/** Footnote definitions, lines that may underline a heading, entities in a row: the work grows with their square too. */
const maximumRepeats = 500
/** Cells of a table, those that fill its short rows up too. */
const maximumCells = 50_000
/** Lines, blank ones too. The longest statutes have a few thousand. */
const maximumLines = 10_000

/**
 * Whether a text is built to exhaust the parser: no real article comes near the limits, and each keeps the
 * work below about a second. Such a text is shown as typed.
 */
export function isTangled(markdown: string): boolean {
  return (
    countOf(markdown, /\n/g) > maximumLines ||
    isNestedTooDeep(markdown) ||
    sumOfSquares(markdown) > maximumMarks ||
    hasHugeTable(markdown) ||
    countOf(markdown, /\[\^[^\]\n]*\]:/g) > maximumRepeats ||
    countOf(markdown, /^[ >]*[-=]+[ \t]*$/gm) > maximumRepeats ||
    /(?:&[a-z\d]{1,40};){500}/i.test(markdown)
  )
}

/** Whether a tree is deeper than can be walked safely. Emphasis nests without a limit of its own. */
export function isTooDeep(tree: Nodes): boolean {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumDepth) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/** What opens a line's quotations and lists; two columns of indentation may be one level. */
const lead = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/

function isNestedTooDeep(markdown: string): boolean {
  let levels = 0
  let open = 0
  for (const line of markdown.split('\n')) {
    const opening = lead.exec(line)?.[0] ?? ''
    const depth = depthOf(opening)
    // A line without marks goes on in the quotations and lists that are open, until a blank one.
    open = opening.length === line.length ? depth : Math.max(open, depth)
    levels += open
    if (depth > maximumDepth || levels > maximumLevels) return true
  }
  return false
}

function depthOf(opening: string): number {
  if (opening === '') return 0
  const quotes = opening.length - opening.replaceAll('>', '').length
  return quotes + (opening.replaceAll('\t', '    ').length - quotes) / 2
}

function sumOfSquares(markdown: string): number {
  let sum = 0
  for (const block of markdown.split(/\n[ \t>]*\n/)) sum += countOf(block, /[*_~[\]`<]/g) ** 2
  return sum
}

function hasHugeTable(markdown: string): boolean {
  if (!markdown.includes('|')) return false
  return markdown.split(/\n[ \t>]*\n/).some((block) => {
    const rows = block.split('\n')
    const width = rows.reduce((widest, row) => Math.max(widest, countOf(row, /\|/g)), 0)
    return width * rows.length > maximumCells
  })
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
