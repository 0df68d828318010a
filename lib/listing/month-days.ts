import type { PartialDate } from '../model.ts'
import type { Day, Month } from './calendar.ts'

/** One line of a month: a day with its issues, or the days in a row of which the same is known. */
export interface MonthLine {
  /** First and last day; the same where it is one. */
  readonly from: PartialDate
  readonly to: PartialDate
  readonly state: 'issue' | 'none' | 'missing'
  readonly issues: Day['issues']
}

/** The days of a month in order. Those without an issue that have the same state stand together; `outside` is left out. */
export function toMonthLines({ days }: Month): readonly MonthLine[] {
  const lines: MonthLine[] = []
  for (const { date, state, issues } of days) {
    if (state === 'outside') continue
    const last = lines.at(-1)
    if (state !== 'issue' && last?.state === state) lines[lines.length - 1] = { ...last, to: date }
    else lines.push({ from: date, to: date, state, issues })
  }
  return lines
}
