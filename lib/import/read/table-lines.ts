import { ImportError } from '../import-error.ts'
import { cleanText } from '../plan/clean-text.ts'
import type { Line, LineRole } from '../plan/source.ts'
import type { ReadResult } from './read-result.ts'
import { general, lineFields } from './xml/recipes.ts'

/**
 * A table whose first row names fields (标题, 作者, 正文 …) is a list of articles, one a row; any other is a table of the text,
 * a line a row.
 */
export function tableResult(name: string, rows: readonly (readonly string[])[]): ReadResult {
  const [head = [], ...rest] = rows
  const roles = head.map(roleOfColumn)
  const isList = roles.includes('headline') && roles.includes('body')
  const lines = isList ? articleLines(rest, roles) : rowLines(rows)
  if (lines.length === 0) throw new ImportError(`${name} 里没有文字`)
  const numbered = lines.map((line, i): Line => ({ ...line, id: `p1-${i + 1}` }))
  return { pages: [{ width: 0, height: 0, lines: numbered, pictures: [] }], remarks: [] }
}

function roleOfColumn(title: string): LineRole | undefined {
  const key = cleanText(title).toLowerCase()
  const found = Object.entries(general.fields).find(([, names]) => names.includes(key))?.[0]
  return lineFields.find((role) => role === found)
}

function articleLines(
  rows: readonly (readonly string[])[],
  roles: readonly (LineRole | undefined)[],
): readonly Omit<Line, 'id'>[] {
  return rows.flatMap((row, i) =>
    lineFields.flatMap((role) =>
      roles.flatMap((candidate, column) =>
        candidate === role ? toLines(row[column] ?? '', role, String(i + 1)) : [],
      ),
    ),
  )
}

function toLines(cell: string, role: LineRole, article: string): readonly Omit<Line, 'id'>[] {
  return cell.split(/\r?\n/).flatMap((raw) => {
    const text = cleanText(raw)
    return text === '' ? [] : [{ raw, text, says: { article, ...(role !== 'body' && { role }) } }]
  })
}

function rowLines(rows: readonly (readonly string[])[]): readonly Omit<Line, 'id'>[] {
  return rows.map((row) => {
    const text = row.map((cell) => cleanText(cell.replace(/\s+/g, ' '))).join('\t')
    return { raw: text, text, says: { isRow: true } }
  })
}
