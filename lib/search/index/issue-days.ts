import type { IssueDays } from './facet-files.ts'

const daysOfMonth = 31
/** Places for the days of a year, as though each month had 31. */
export const daysOfYear = 12 * daysOfMonth

/** Place of a full date among those of its year. */
export function dayPlace(day: string): number {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return (month - 1) * daysOfMonth + date - 1
}

/** The days that have a regular issue, oldest first; its id is the day. */
export function daysIn({ years }: IssueDays): readonly string[] {
  const sorted = Object.entries(years).sort(([one], [other]) => (one < other ? -1 : 1))
  return sorted.flatMap(([year, marks]) =>
    Array.from(marks).flatMap((mark, place) => (mark === '1' ? [`${year}-${dayAt(place)}`] : [])),
  )
}

/** The days whose regular issue bears a 总期号: it goes up by one each day, but where a run begins. */
export function daysNumbered(days: IssueDays, number: number): readonly string[] {
  const starts = new Map(days.numbers)
  let next = 0
  return daysIn(days).filter((day) => {
    const own = starts.get(day) ?? next
    next = own === 0 ? 0 : own + 1
    return own === number
  })
}

function dayAt(place: number): string {
  const month = Math.floor(place / daysOfMonth) + 1
  return `${String(month).padStart(2, '0')}-${String((place % daysOfMonth) + 1).padStart(2, '0')}`
}
