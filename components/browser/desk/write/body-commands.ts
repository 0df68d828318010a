/** A text with what is selected in it. */
export interface Selected {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Changes a text where the cursor stands. */
export type Command = (typed: Selected) => Selected

/** 回车: a new paragraph; within verse a new line of it, within a list or a table a new row. */
export const newParagraph: Command = (typed) => {
  const line = lineBefore(typed)
  const above = typed.text.slice(0, typed.start - line.length)
  if (/\\\n$/.test(above) && line !== '' && !line.endsWith('\\')) return insert(typed, '\\\n')
  return insert(typed, /^(?:\||[-*>] |\d+[.)] )/.test(line) ? '\n' : '\n\n')
}

/** 诗行: a line of its own within the paragraph. */
export const newVerseLine: Command = (typed) => insert(typed, '\\\n')

/** A pasted text: each line is a paragraph without the blanks before it; lines with tabs are a table. */
export function pasteText(typed: Selected, pasted: string): Selected {
  const lines = pasted
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u3000]+$/, ''))
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length > 1 && filled.every((line) => line.includes('\t'))) return insert(typed, toTable(filled))
  const paragraphs = filled.map((line) => line.replace(/^[\s\u3000]+/, ''))
  return insert(typed, filled.length < 2 ? pasted.replace(/^[\s\u3000]+|\n+$/g, '') : paragraphs.join('\n\n'))
}

/** 分题: marks the lines that are selected, or unmarks them. */
export const toggleHeading: Command = (typed) => {
  return onLines(typed, (lines) => {
    const isHeading = lines.filter((line) => line !== '').every((line) => line.startsWith('## '))
    return lines.map((line) =>
      line === '' ? line : isHeading ? line.slice(3) : `## ${line.replace(/^#+ /, '')}`,
    )
  })
}

/** 段首提示句: what is selected, or else the first sentence of the paragraph, or unmarks it. */
export const toggleRunIn: Command = (typed) => {
  return onLines(typed, (lines) =>
    lines.map((line) => {
      const marked = /^\*\*(.+?)\*\*/.exec(line)
      if (marked) return `${marked[1]}${line.slice(marked[0].length)}`
      const [sentence = ''] = /^[^。！？]*[。！？]?[”’]?/.exec(line) ?? []
      return sentence === '' ? line : `**${sentence}**${line.slice(sentence.length)}`
    }),
  )
}

/** 诗行: paragraphs that are selected become lines of one verse, or a verse becomes paragraphs. */
export const toggleVerse: Command = (typed) => {
  return onLines(typed, (lines) => {
    const filled = lines.filter((line) => line.trim() !== '')
    if (filled.some((line) => line.endsWith('\\')))
      return filled
        .map((line) => line.replace(/\\$/, ''))
        .flatMap((line, i) => (i === 0 ? [line] : ['', line]))
    return filled.map((line, i) => (i === filled.length - 1 ? line : `${line}\\`))
  })
}

/** 表格: lines with tabs or full-width bars become a table; two columns to fill in where nothing is selected. */
export const makeTable: Command = (typed) => {
  if (typed.start === typed.end) return insert(typed, toTable(['甲\t乙', '\t']))
  return onLines(typed, (lines) => toTable(lines.filter((line) => line.trim() !== '')).split('\n'))
}

function toTable(lines: readonly string[]): string {
  const cells = lines.map((line) =>
    line
      .replace(/^[｜|]|[｜|]$/g, '')
      .split(/\t|[｜|]/)
      .map((cell) => cell.trim()),
  )
  const width = Math.max(...cells.map((row) => row.length))
  const rows = cells.map((row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`)
  return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n')
}

function insert({ text, start, end }: Selected, piece: string): Selected {
  const at = start + piece.length
  return { text: text.slice(0, start) + piece + text.slice(end), start: at, end: at }
}

function onLines(
  { text, start, end }: Selected,
  change: (lines: readonly string[]) => readonly string[],
): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', Math.max(from, end - (end > start && text[end - 1] === '\n' ? 1 : 0)))
  const to = next < 0 ? text.length : next
  const changed = change(text.slice(from, to).split('\n')).join('\n')
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length }
}

function lineBefore({ text, start }: Selected): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
}
