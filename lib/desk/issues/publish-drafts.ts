import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isId } from '../../content/files/issue-files.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { placeOfFile } from '../edit/desk-path.ts'
import { fieldOrder } from '../edit/form-fields.ts'
import { readText } from '../edit/read-text.ts'
import { editFile, readForm } from '../file/edit-file.ts'

/** 定稿: takes `status: draft` out of every article of an issue; gives how many there were. */
export function publishDrafts(desk: Desk, issue: string): { readonly count: number } {
  if (!isId(issue)) throw new DeskError(`没有这一期：${issue}`)
  const names = readdirSync(path.join(desk.directory, 'issues', issue), { recursive: true, encoding: 'utf8' })
  const files = names
    .map((name) => `issues/${issue}/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\/\d\d\/\d{2,3}\.md$/.test(file))
  const drafts = files.filter((file) => takeDraftOff(desk, file))
  return { count: drafts.length }
}

function takeDraftOff(desk: Desk, file: string): boolean {
  const place = placeOfFile(desk.directory, file)
  const { source } = readText(place, file)
  if (readForm(source)?.fields.status !== 'draft') return false
  writeAside(place, editFile(source, { fields: { status: undefined } }, fieldOrder(file)))
  return true
}
