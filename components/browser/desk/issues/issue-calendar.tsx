/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { eachDayOfMonth, isoWeekday } from '../../../../lib/dates.ts'
import type { IssueRow } from '../../../../lib/desk/messages.ts'
import { routeHash } from '../frame/route.ts'

/** A month, with a link on each day that has an issue. */
export function IssueCalendar({
  issues,
  chosen,
}: {
  readonly issues: readonly IssueRow[]
  readonly chosen: string
}) {
  const dated = issues.filter(({ date }) => date !== undefined)
  const start = issues.find(({ id }) => id === chosen)?.date ?? dated[0]?.date
  const [month, setMonth] = useState(start?.slice(0, 7))
  if (month === undefined) return null
  const byDay = new Map(dated.map((issue) => [issue.date, issue.id]))
  const days = eachDayOfMonth(month)
  const before = isoWeekday(days[0] ?? `${month}-01`) - 1
  const cells = [...Array<string>(before).fill(''), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
  const move = (by: number) => {
    const [year = 0, number = 0] = month.split('-').map(Number)
    const count = year * 12 + number - 1 + by
    setMonth(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`)
  }
  return (
    <table class="calendar">
      <caption>
        <button type="button" onClick={() => move(-1)} aria-label="上个月">
          ‹
        </button>
        <span aria-live="polite">
          {Number(month.slice(0, 4))}年{Number(month.slice(5))}月
        </span>
        <button type="button" onClick={() => move(1)} aria-label="下个月">
          ›
        </button>
      </caption>
      <thead>
        <tr>
          {[...'一二三四五六日'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.join()}>
            {week.map((day, i) => (
              <td key={day || i}>
                {byDay.has(day) ? (
                  <a href={routeHash('issues', byDay.get(day))}>{Number(day.slice(8))}</a>
                ) : (
                  day && Number(day.slice(8))
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
