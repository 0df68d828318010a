import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isId } from '../../content/files/issue-files.ts'
import { isPartialDate } from '../../dates.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { placeOfFile } from '../edit/desk-path.ts'
import { readForm } from '../file/edit-file.ts'
import { formatField } from '../file/format-value.ts'
import { nextIssue } from './list-issues.ts'

/** Makes the issue of a day: one number on from the last, with the 版 that the last dated issue had. Nothing is overwritten. */
export async function makeIssue(desk: Desk, day: string, title?: string): Promise<{ readonly id: string }> {
  if (!isId(day) || (/^\d/.test(day) && !isPartialDate(day)))
    throw new DeskError(
      `期的名字应是真有的日子，如 2026-03-05；专刊用小写字母、数字和连字符，如 2026-lianghui；现在是“${day}”`,
    )
  const folder = path.join(desk.directory, 'issues', day)
  if (existsSync(folder)) throw new DeskError(`${day} 这一期已经有了`)
  const { archive } = await desk.live.read()
  const { number } = nextIssue(archive.issues, new Date())
  const isDay = isPartialDate(day)
  const fields = [
    ...(title ? formatField('title', title) : []),
    ...(isDay ? [] : formatField('kind', 'special')),
    ...(isDay && number !== undefined ? formatField('number', number) : []),
  ]
  writeNew(desk, `issues/${day}/issue.md`, toFile(fields))
  const last = isDay
    ? archive.issues.findLast(({ id, kind }) => isPartialDate(id) && kind === 'regular')
    : undefined
  for (const page of last?.pages ?? []) copyPage(desk, page.id, `${day}/${page.id.split('/')[1]}`)
  makeArticle(desk, `${day}/01`)
  return { id: day }
}

/** An article behind the others of a 版, as a draft; gives its id. */
export function makeArticle(desk: Desk, page: string): { readonly id: string } {
  if (!/^[a-z0-9-]+\/\d\d$/.test(page)) throw new DeskError(`没有这一版：${page}`)
  const folder = path.join(desk.directory, 'issues', page)
  const numbers = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => /^(\d{2,3})\.md$/.exec(name)?.[1] ?? [])
    : []
  const number = String(Math.max(0, ...numbers.map(Number)) + 1).padStart(2, '0')
  writeNew(desk, `issues/${page}/${number}.md`, '---\nheadline: 新稿件\nstatus: draft\n---\n')
  return { id: `${page}/${number}` }
}

/** A 版 behind the others of an issue, with one draft in it. */
export function makePage(desk: Desk, issue: string): { readonly id: string } {
  if (!isId(issue)) throw new DeskError(`没有这一期：${issue}`)
  const folder = path.join(desk.directory, 'issues', issue)
  const pages = readdirSync(folder)
    .filter((name) => /^\d\d$/.test(name))
    .map(Number)
  const page = Math.max(0, ...pages) + 1
  if (page > 99) throw new DeskError('一期最多99版')
  return makeArticle(desk, `${issue}/${String(page).padStart(2, '0')}`)
}

/** What first start asks for. */
export interface FirstStart {
  readonly title: string
  readonly url?: string
  /** Lines of the foot by their labels. */
  readonly footer: readonly (readonly [label: string, value: string])[]
}

/** Writes `publication.md`; what is not known is left out. */
export function startPaper(desk: Desk, { title, url, footer }: FirstStart): void {
  if (title.trim() === '') throw new DeskError('请写报纸的名字')
  const known = footer
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => ({ label, value: value.trim() }))
  const fields = [
    ...formatField('title', title.trim()),
    ...formatField('newspaper', title.trim()),
    ...(url?.trim() ? formatField('url', url.trim()) : []),
    ...(known.length > 0 ? formatField('footer', known) : []),
  ]
  writeNew(desk, 'publication.md', toFile(fields))
}

function copyPage(desk: Desk, from: string, to: string): void {
  const file = path.join(desk.directory, 'issues', from, 'page.md')
  if (!existsSync(file)) return
  const { label, name } = readForm(readFileSync(file, 'utf8'))?.fields ?? {}
  const fields = Object.entries({ label, name }).flatMap(([key, value]) =>
    value === undefined ? [] : formatField(key, value),
  )
  if (fields.length === 0) return
  writeNew(desk, `issues/${to}/page.md`, toFile(fields))
  if (!to.endsWith('/01')) makeArticle(desk, to)
}

function toFile(lines: readonly string[]): string {
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`
}

function writeNew(desk: Desk, file: string, content: string): void {
  const place = placeOfFile(desk.directory, file)
  if (existsSync(place)) throw new DeskError(`${file} 已经有了，没有改动`)
  writeAside(place, content)
}
