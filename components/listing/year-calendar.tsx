import { formatDate, formatIssueDate } from '../../lib/dates.ts'
import {
  type YearCalendar as Calendar,
  type Day,
  issuesOfMonth,
  type Month,
} from '../../lib/listing/calendar.ts'
import { countIssues } from '../../lib/listing/issue-counts.ts'
import { archiveDayUrl, archiveMonthUrl, issueUrl } from '../../lib/urls.ts'
import { IssueList } from '../issue/issue-list.tsx'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** A year of the archive: a calendar of the days that have issues, and what is known to the month or year only. */
export function YearCalendar({ calendar }: { readonly calendar: Calendar }) {
  const states = new Set(calendar.months.flatMap(({ days }) => days.map(({ state }) => state)))
  return (
    <>
      {(states.has('none') || states.has('missing')) && (
        <p className="mb-4 text-caption text-grey">
          {[states.has('none') && '— 本日无报', states.has('missing') && '○ 未收录']
            .filter(Boolean)
            .join('　　')}
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
  const issues = issuesOfMonth(month)
  const counts = countIssues(issues)
  const hasDays = month.days.some(({ state }) => state !== 'outside')
  const cells = [...Array.from({ length: month.offset }, () => undefined), ...month.days]
  return (
    <section className="rule-t pt-2">
      <div className="flex items-center justify-between text-caption">
        <h2>
          {issues.length > 0 ? (
            <a href={archiveMonthUrl(month.month)} className="target underlined">
              <b>{Number(month.month.slice(5))}月</b>
            </a>
          ) : (
            <b className="target">{Number(month.month.slice(5))}月</b>
          )}
        </h2>
        {issues.length > 0 && (
          <p className="text-grey">
            {counts.issues}期 · {counts.articles}篇
          </p>
        )}
      </div>
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
      {month.undated.length > 0 && <IssueList issues={month.undated} />}
    </section>
  )
}

function weeksOf<Cell>(cells: readonly Cell[]): Cell[][] {
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** A day with an issue is a link; one without says which of the two it is, by a sign and in words. */
function DayCell({ day }: { readonly day: Day }) {
  const number = Number(day.date.slice(8))
  if (day.issues.length > 0) return <DayLink day={day} number={number} />
  if (day.state === 'outside') return <span className="target justify-center text-grey">{number}</span>
  return (
    <span className="target flex-col justify-center text-folio text-grey">
      <span>{number}</span>
      <span aria-hidden="true">{day.state === 'none' ? '—' : '○'}</span>
      <span className="sr-only">{day.state === 'none' ? '本日无报' : '未收录'}</span>
    </span>
  )
}

/** Leads to the day's issue, or where there are several to the list of them, and says how much was printed. */
function DayLink({ day: { date, issues }, number }: { readonly day: Day; readonly number: number }) {
  const [issue] = issues
  const { pages, articles } = countIssues(issues)
  const titles = issues.map(({ title }) => title).join('、')
  return (
    <a
      href={issue && issues.length === 1 ? issueUrl(issue.id) : archiveDayUrl(date)}
      className="target flex-col justify-center py-1"
    >
      <span className="sr-only">{formatDate(date.slice(0, 7))}</span>
      <b className="underlined">{number}</b>
      <span className="sr-only">
        日 {titles} {pages}版
      </span>
      <span className="text-folio text-grey">{articles}篇</span>
    </a>
  )
}
