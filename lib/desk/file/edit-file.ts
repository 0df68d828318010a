import { editFields, readFieldValues } from './edit-fields.ts'
import type { FieldMap, FieldValue } from './field-lists.ts'
import { cutFile, joinFile } from './file-parts.ts'

/** What a form shows of a file. */
export interface FormValues {
  readonly fields: FieldMap
  /** The text, without the blank lines around it, with `\n` for line ends. */
  readonly text: string
}

/** What a form changes: fields by their names, `undefined` to take one out; all others and the text stay. */
export interface FormEdits {
  readonly fields?: Readonly<Record<string, FieldValue | undefined>>
  readonly text?: string
}

/** A file as a form shows it; `undefined` where only its whole text can be shown. */
export function readForm(file: string): FormValues | undefined {
  const parts = cutFile(file)
  const fields = parts && readFieldValues(parts.yaml)
  return parts && fields ? { fields, text: parts.text.replaceAll('\r\n', '\n') } : undefined
}

/** The file with what a form changed; throws an `Error` if it has no form. */
export function editFile(file: string, edits: FormEdits, order: readonly string[]): string {
  const parts = cutFile(file)
  if (!parts) throw new Error('the file should have fields between two lines of ---, but has none')
  const yaml = editFields(parts.yaml, edits.fields ?? {}, order, parts.newline)
  return joinFile(parts, { yaml, text: edits.text ?? parts.text })
}
