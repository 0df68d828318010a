import type { PartialDate } from '../../model.ts'
import type { DateRange } from './query.ts'

const date = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月)?|年)?$/

/** Reads 2024, 2024-03, 2024年3月5日 or 5号, 2023..2024, 2023~, ..2024-06; `undefined` for anything else. */
export function parseDateRange(text: string): DateRange | undefined {
  const parts = text.split(/\.{2,}|~|至|到/)
  if (parts.length > 2) return undefined
  const [from, to] = parts.map((part) => (part === '' ? '' : toPartialDate(part)))
  if (from === undefined || (parts.length === 2 && to === undefined)) return undefined
  if (parts.length === 1) return from === '' ? undefined : { from, to: from }
  if (!from && !to) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}

function toPartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = date.exec(text) ?? []
  if (year === undefined) return undefined
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
