import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { walkFiles } from './walk-files.ts'

/** What stands at the end of a fixture's line that a boundary forbids. */
const mark = '// not allowed'

/** The lines of a folder of fixtures that are marked as forbidden, as `components/headline.tsx:3`, sorted. */
export function markedLines(directory: string): readonly string[] {
  return walkFiles(directory)
    .flatMap((file) => linesWithMark(directory, file))
    .sort()
}

function linesWithMark(directory: string, file: string): string[] {
  const lines = readFileSync(join(directory, file), 'utf8').split('\n')
  return lines.flatMap((line, index) => (line.endsWith(mark) ? [`${file}:${index + 1}`] : []))
}
