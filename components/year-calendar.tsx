import { formatDate, formatIssueDate } from '../lib/dates.ts'
import type { YearCalendar as Calendar, Day, Month } from '../lib/listing/calendar.ts'
import { issueUrl } from '../lib/urls.ts'
import { IssueList } from './issue-list.tsx'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** A year of the archive: a calendar of the days that have issues, and what is known to the month or year only. */
export function YearCalendar({ calendar }: { readonly calendar: Calendar }) {
  const states = new Set(calendar.months.flatMap(({ days }) => days.map(({ state }) => state)))
  return (
    <>
      {(states.has('none') || states.has('missing')) && (
        <p className="mb-4 text-caption text-grey">
          {states.has('none') && <span className="me-[2em]">— 本日无报</span>}
          {states.has('missing') && <span>○ 未收录</span>}
        </p>
      )}
      <div className="grid gap-x-[2rem] gap-y-8 desk:grid-cols-3">
        {calendar.months.map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
      {calendar.undated.length > 0 && (
        <section className="mt-8">
          <h2 className="text-caption">
            <b>{formatIssueDate(calendar.year)}</b>
          </h2>
          <IssueList issues={calendar.undated} />
        </section>
      )}
    </>
  )
}

function MonthTable({ month }: { readonly month: Month }) {
  const others = [...month.days.flatMap(({ issues }) => issues.slice(1)), ...month.undated]
  const hasDays = month.days.some(({ state }) => state !== 'outside')
  const cells = [...Array.from({ length: month.offset }, () => undefined), ...month.days]
  return (
    <section className="rule-t pt-2">
      <h2 className="mb-2 text-caption">
        <b>{Number(month.month.slice(5))}月</b>
      </h2>
      {hasDays && (
        <table className="w-full table-fixed text-center text-caption">
          <thead>
            <tr>
              {weekdays.map((weekday) => (
                <th key={weekday} scope="col" className="text-folio text-grey" abbr={`星期${weekday}`}>
                  {weekday}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(cells).map((week, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month never change places
              <tr key={index}>
                {week.map((day, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do the days of a week
                  <td key={column}>{day && <DayCell day={day} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && <IssueList issues={others} />}
    </section>
  )
}

function weeksOf<Cell>(cells: readonly Cell[]): Cell[][] {
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A day with an issue is a link; one without says which of the two it is, by a sign and in words. */
function DayCell({ day }: { readonly day: Day }) {
  const number = Number(day.date.slice(8))
  const issue = day.issues[0]
  if (issue) {
    return (
      <a
        href={issueUrl(issue.id)}
        className="target justify-center underlined"
        aria-label={`${formatDate(day.date)} ${issue.title}`}
      >
        <b>{number}</b>
      </a>
    )
  }
  if (day.state === 'outside') return <span className="target justify-center text-grey">{number}</span>
  return (
    <span className="target flex-col justify-center text-folio text-grey">
      <span>{number}</span>
      <span aria-hidden="true">{day.state === 'none' ? '—' : '○'}</span>
      <span className="sr-only">{day.state === 'none' ? '本日无报' : '未收录'}</span>
    </span>
  )
}
