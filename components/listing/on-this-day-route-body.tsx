import { yearOf } from '../../lib/dates.ts'
import type { IssueEntry } from '../../lib/model.ts'
import { onThisDayUrl } from '../../lib/urls.ts'
import { LeadList } from '../issue/lead-list.tsx'
import { PeriodNavigation } from './period-navigation.tsx'

interface OnThisDayRouteBodyProps {
  readonly day: string
  /** Issues of all years by the day that they bear, `01-15`, in the order of the year. */
  readonly days: ReadonlyMap<string, readonly IssueEntry[]>
}

/** A day of the year in words: 1月15日. */
export function formatDay(day: string): string {
  const [month, number] = day.split('-').map(Number)
  return `${month}月${number}日`
}

/** 历史上的今天: the 头版头条 of one day in all years, the newest first. */
export function OnThisDayRouteBody({ day, days }: OnThisDayRouteBodyProps) {
  const issues = days.get(day) ?? []
  return (
    <>
      <LeadList
        level={2}
        lines={issues.map((issue) => ({ key: issue.id, when: `${yearOf(issue.date ?? '')}年`, issue }))}
      />
      <PeriodNavigation
        name="日期"
        periods={[...days.keys()]}
        period={day}
        href={onThisDayUrl}
        word={formatDay}
      />
    </>
  )
}
