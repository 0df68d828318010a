import { formatIssueDate, formatWeekday } from '../../lib/dates.ts'
import { issuesOfMonth, type Month } from '../../lib/listing/calendar.ts'
import { countIssues } from '../../lib/listing/issue-counts.ts'
import { type MonthLine, toMonthLines } from '../../lib/listing/month-days.ts'
import { archiveMonthUrl, archiveUrl, dayId } from '../../lib/urls.ts'
import { FrontWall } from '../front/front-wall.tsx'
import { type LeadLine, LeadList } from '../issue/lead-list.tsx'
import { PeriodNavigation } from './period-navigation.tsx'

interface MonthRouteBodyProps {
  readonly month: Month
  /** All months of the archive that have issues. */
  readonly months: readonly string[]
}

/** A month of the archive: its printed front pages, and day by day what stood at their head. */
export function MonthRouteBody({ month, months }: MonthRouteBodyProps) {
  const issues = issuesOfMonth(month)
  const year = month.month.slice(0, 4)
  const counts = countIssues(issues)
  const undated = month.undated.map((issue) => ({ key: issue.id, when: '', issue }))
  return (
    <>
      <p className="mb-4 text-caption text-grey">
        {counts.issues}期 · {counts.pages}版 · {counts.articles}篇
      </p>
      <FrontWall issues={issues} />
      <LeadSection id="leads" name="头版头条" lines={toMonthLines(month).flatMap(toLeadLines)} />
      <LeadSection id="undated" name={formatIssueDate(month.month)} lines={undated} />
      <PeriodNavigation
        name="月份"
        periods={months}
        period={month.month}
        href={archiveMonthUrl}
        whole={{ href: archiveUrl(year), word: `${year}年` }}
      />
    </>
  )
}

interface LeadSectionProps {
  readonly id: string
  readonly name: string
  readonly lines: readonly LeadLine[]
}

function LeadSection({ id, name, lines }: LeadSectionProps) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="heavy-rule-t pt-2 text-caption">
        <b>{name}</b>
      </h2>
      <LeadList lines={lines} level={3} />
    </section>
  )
}

/** An issue a line, the day at the first of them; days without one in one line. */
function toLeadLines({ from, to, state, issues }: MonthLine): LeadLine[] {
  if (state !== 'issue') {
    const when = from === to ? dayWords(from) : `${dayNumber(from)}日—${dayNumber(to)}日`
    return [{ key: from, when, note: state === 'none' ? '本日无报' : '未收录' }]
  }
  return issues.map((issue, index) => ({
    key: issue.id,
    when: index === 0 ? dayWords(from) : '',
    ...(index === 0 && { id: dayId(from) }),
    issue,
  }))
}

function dayWords(date: string): string {
  return `${dayNumber(date)}日 ${formatWeekday(date)}`
}

function dayNumber(date: string): number {
  return Number(date.slice(8))
}
