import { parseBody } from '../../body/parse/parse-body.ts'
import { markdownLine } from '../../body/print/to-markdown.ts'
import { blocksText } from '../../body/print/to-text.ts'
import { joinLines } from '../plan/join-lines.ts'
import type { Part } from '../plan/plan.ts'
import type { Line } from '../plan/source.ts'

const bodyRoles = ['body', 'heading', 'row', 'jump', 'source', 'editorNote']

/** The Markdown of an article's text: paragraphs, 分题, tables, as an editor would type them. */
export function toBodyText(parts: readonly Part[], lineOf: (id: string) => Line): string {
  const blocks: string[] = []
  let rows: string[] = []
  for (const { role, lines } of parts.filter((part) => bodyRoles.includes(part.role))) {
    const pieces = lines.map(lineOf)
    if (role === 'row') rows.push(...pieces.map(({ text }) => text))
    else {
      blocks.push(...toTable(rows), role === 'heading' ? toHeading(joinLines(pieces)) : toParagraph(pieces))
      rows = []
    }
  }
  return [...blocks, ...toTable(rows)].join('\n\n')
}

function toHeading(text: string): string {
  return asTyped(`## ${text}`, text) ?? markdownLine(text, 2)
}

/** A paragraph; the words that a Word file has bold at its start are a 段首提示句. */
function toParagraph(pieces: readonly Line[]): string {
  const text = joinLines(pieces)
  const bold = pieces[0]?.says?.boldStart ?? 0
  const runIn = bold > 0 && bold < text.length ? `**${text.slice(0, bold)}**${text.slice(bold)}` : undefined
  return (runIn && asTyped(runIn, text)) ?? asTyped(text, text) ?? markdownLine(text)
}

/** Markdown if it is read as one block with exactly the words; else `undefined`. */
function asTyped(markdown: string, words: string): string | undefined {
  const { body, problems } = parseBody(markdown, { address: '/' })
  const [block, ...others] = body.blocks
  const isTyped = block?.type === (markdown.startsWith('## ') ? 'heading' : 'paragraph')
  const isOne = isTyped && others.length === 0 && body.notes.length === 0 && problems.length === 0
  return isOne && bare(blocksText(body.blocks)) === bare(words) ? markdown : undefined
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Rows whose cells are parted by tabs as a table of GFM; the first is its head. */
function toTable(rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) =>
    row.split('\t').map((cell) => markdownLine(cell.trim()).replaceAll('|', '\\|')),
  )
  const width = Math.max(...cells.map((row) => row.length))
  const format = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`
  const [head = [], ...rest] = cells
  return [[format(head), `|${' --- |'.repeat(width)}`, ...rest.map(format)].join('\n')]
}
