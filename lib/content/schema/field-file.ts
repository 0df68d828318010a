import { phrase } from '../../problems/phrases.ts'
import type { Report } from '../../problems/problem.ts'
import { decodeText, type SourceFile } from '../files/content-folder.ts'
import { readFrontMatter } from '../yaml/front-matter.ts'
import { readFields, type Schema, type ValuesOf } from './fields.ts'

/** Reads a file that is all front matter; text below it would be shown nowhere, so it is reported. */
export function readFieldFile<S extends Schema>(
  file: SourceFile,
  schema: S,
  report: Report,
): Partial<ValuesOf<S>> {
  const text = decodeText(file, report)
  if (text === undefined) return {}
  const { fields, body, bodyLine } = readFrontMatter(text, report)
  const blank = /^\s*/.exec(body)?.[0] ?? ''
  if (blank !== body) {
    const line = bodyLine + blank.split('\n').length - 1
    report(line, 'text-unwanted', { kind: phrase(schema.kind) })
  }
  return fields ? readFields(fields, schema, report) : {}
}
