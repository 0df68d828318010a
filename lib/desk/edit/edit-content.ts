import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { editFile, type FormValues, readForm } from '../file/edit-file.ts'
import type { FieldMap, FieldValue } from '../file/field-lists.ts'
import type { DeskFault, Edit, OpenedFile, Saved } from '../messages.ts'
import { checkText } from './check-text.ts'
import { kindOfFile, placeOfFile } from './desk-path.ts'
import { fieldOrder, formFieldsOf, hasText, unknownField } from './form-fields.ts'
import { findDraft, forgetDraft, keepDraft } from './kept-drafts.ts'
import { readText } from './read-text.ts'

/** A file for the screen: its form, its faults, and what was kept of an edit that was never saved. */
export async function openFile(desk: Desk, file: string): Promise<OpenedFile> {
  const { source, hash } = readText(placeOfFile(desk.directory, file), file)
  if (hash === '' && kindOfFile(file) === 'article') throw new DeskError(`没有这篇稿件：${file}`)
  const { archive } = await desk.live.read()
  const form = source === '' ? { fields: {}, text: '' } : readForm(source)
  const sections = archive.sections.map(({ id, name }) => [id, name] as const)
  const fields = formFieldsOf(file, sections)
  const known = new Set(fields.map(({ name }) => name))
  const others = Object.keys(form?.fields ?? {})
    .filter((name) => !known.has(name))
    .map(unknownField)
  const draft = findDraft(desk.directory, file)
  return {
    file,
    source,
    hash,
    ...(form && { form }),
    fields: [...fields, ...others],
    hasText: hasText(file),
    // A file that is not there yet lacks nothing.
    faults: hash === '' ? [] : await checkText({ directory: desk.directory, file, source, archive }),
    ...(draft && draft.source !== source && { draft }),
  }
}

/** What the check says of an edit that is not saved; it is kept all the same, so that a killed process loses a second at most. */
export async function keepEdit(desk: Desk, edit: Edit): Promise<{ readonly faults: readonly DeskFault[] }> {
  const place = placeOfFile(desk.directory, edit.file)
  const there = readText(place, edit.file)
  const source = sourceOf(edit, there.source)
  if (source === there.source) forgetDraft(desk.directory, edit.file)
  else keepDraft(desk.directory, edit.file, { at: new Date().toISOString(), source, over: edit.hash })
  const { archive } = await desk.live.read()
  return { faults: await checkText({ directory: desk.directory, file: edit.file, source, archive }) }
}

/** Writes an edit. A file that has changed since it was opened is not touched: both versions are given back. */
export async function saveEdit(desk: Desk, edit: Edit): Promise<Saved> {
  const place = placeOfFile(desk.directory, edit.file)
  const there = readText(place, edit.file)
  if (there.hash !== edit.hash) {
    const base = findDraft(desk.directory, edit.file)?.source
    const mine = edit.source ?? base ?? sourceOf(edit, there.source)
    if (mine !== there.source) return { conflict: { mine, theirs: there.source, hash: there.hash } }
  }
  const source = sourceOf(edit, there.source)
  // Between reading and renaming nothing else of this process runs.
  if (source !== there.source) writeAside(place, source)
  forgetDraft(desk.directory, edit.file)
  return { opened: await openFile(desk, edit.file) }
}

/** The whole file as an edit makes it of what is there. */
function sourceOf(edit: Edit, there: string): string {
  if (edit.source !== undefined) return withNewlinesOf(there, edit.source)
  if (!edit.form) throw new DeskError('没有要存的内容')
  const before = readForm(there)
  const base = there === '' ? '---\n---\n' : there
  if (!before && there !== '') throw new DeskError('这个文件的字段读不出来，请在“全文”里改')
  const { fields, text } = edit.form
  const gone = Object.keys(before?.fields ?? {}).filter((name) => !Object.hasOwn(fields, name))
  const wanted = { ...fields, ...Object.fromEntries(gone.map((name) => [name, undefined])) }
  return editFile(base, { fields: wanted, text }, fieldOrder(edit.file))
}

// A browser gives \n alone.
function withNewlinesOf(there: string, typed: string): string {
  const plain = typed.replace(/\r\n?/g, '\n')
  if (plain === there.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')) return there
  const ends = there.includes('\r\n') ? plain.replaceAll('\n', '\r\n') : plain
  return there.startsWith('\ufeff') && !ends.startsWith('\ufeff') ? `\ufeff${ends}` : ends
}

/** A form that came with a message: each value looked at. */
export function toFormValues(value: unknown): FormValues {
  const { fields, text } = toRecord(value)
  if (typeof text !== 'string') throw new DeskError('请求里没有正文')
  return { fields: toFieldMap(fields), text }
}

function toFieldMap(value: unknown): FieldMap {
  return Object.fromEntries(
    Object.entries(toRecord(value)).map(([name, inner]) => [name, toFieldValue(inner)]),
  )
}

function toFieldValue(value: unknown): FieldValue {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(toFieldValue) : toFieldMap(value)
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DeskError('请求应是一组字段')
  return { ...value }
}
