import type { PartialDate } from '../../model.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import type { YamlMap } from '../yaml/yaml-value.ts'
import { changesInWords } from './changed-words.ts'

/** Checks the days of corrections against that of their issue and today, which is `day` if given, and looks for one that changes nothing. */
export function checkCorrections(
  { entries }: YamlMap,
  issueDate: PartialDate | undefined,
  report: Report,
  day?: PartialDate,
): void {
  const value = entries.find(({ key }) => key === 'corrections')?.value
  if (value?.is !== 'list') return
  const today = day ?? latestToday()
  for (const item of value.items) {
    if (item.is !== 'map') continue
    for (const { key, value: field } of item.entries) {
      if (field.is !== 'text') continue
      if (key === 'date') checkDate(field.text.trim(), field.line, { issueDate, today }, report)
      if (key === 'text') checkChange(field.text, field.line, report)
    }
  }
}

interface Bounds {
  readonly issueDate: PartialDate | undefined
  readonly today: PartialDate
}

function checkDate(date: string, line: number, { issueDate, today }: Bounds, report: Report): void {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return
  if (issueDate !== undefined && isBefore(date, issueDate)) {
    report(line, 'correction-early', { issue: issueDate, date })
  }
  if (isBefore(today, date)) report(line, 'correction-future', { date })
}

/** Whether a date is before another as far as both are known: 2025 is not before 2025-03. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) < b.slice(0, known)
}

/** The day that it is where it becomes one first on earth (UTC+14): no editor writes a later one. */
function latestToday(): PartialDate {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** `“二百户”应为“二百户”`. */
function checkChange(text: string, line: number, report: Report): void {
  for (const { was, now } of changesInWords(text)) {
    if (was === now) report(line, 'correction-same', { words: shorten(was) })
  }
}
