import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../../components/frame/list-route.tsx'
import { MonthRouteBody } from '../../../../components/listing/month-route-body.tsx'
import { readArchive } from '../../../../lib/content/archive.ts'
import { formatDate } from '../../../../lib/dates.ts'
import { monthsOfArchive, toYearCalendar } from '../../../../lib/listing/calendar.ts'
import { archiveMonthUrl } from '../../../../lib/urls.ts'
import { routeMetadata } from '../../../route-metadata.ts'
import { staticParams } from '../../../static-params.ts'

type Params = Promise<{ year: string; month: string }>

export async function generateStaticParams() {
  const months = monthsOfArchive((await readArchive()).issues)
  return staticParams(
    months.map((month) => ({ year: month.slice(0, 4), month: month.slice(5) })),
    ['year', 'month'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { year, month } = await params
  return routeMetadata(archiveMonthUrl(`${year}-${month}`), { title: titleOf(`${year}-${month}`) })
}

function titleOf(month: string): string {
  return `按日期看报：${formatDate(month)}`
}

export default async function MonthRoute({ params }: { params: Params }) {
  const { year, month: number } = await params
  const { publication, issues } = await readArchive()
  const months = monthsOfArchive(issues)
  const name = `${year}-${number}`
  const month = toYearCalendar(issues, year).months.find((one) => one.month === name)
  if (!month || !months.includes(name)) notFound()
  return (
    <ListRoute publication={publication} title={titleOf(name)}>
      <MonthRouteBody month={month} months={months} />
    </ListRoute>
  )
}
