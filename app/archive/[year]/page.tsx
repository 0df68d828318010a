import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../components/frame/list-route.tsx'
import { PeriodNavigation } from '../../../components/listing/period-navigation.tsx'
import { YearCalendar } from '../../../components/listing/year-calendar.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { issuesByYear, toYearCalendar } from '../../../lib/listing/calendar.ts'
import { archiveUrl } from '../../../lib/urls.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { staticParams } from '../../static-params.ts'

type Params = Promise<{ year: string }>

async function readYears() {
  const { issues } = await readArchive()
  return [...issuesByYear(issues).keys()].filter((year) => year !== undefined)
}

export async function generateStaticParams() {
  return staticParams(
    (await readYears()).map((year) => ({ year })),
    ['year'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { year } = await params
  return routeMetadata(archiveUrl(year), { title: `按日期看报：${year}年` })
}

export default async function YearRoute({ params }: { params: Params }) {
  const { year } = await params
  const [{ publication, issues }, years] = await Promise.all([readArchive(), readYears()])
  if (!years.includes(year)) notFound()
  return (
    <ListRoute publication={publication} title={`按日期看报：${year}年`}>
      <YearCalendar calendar={toYearCalendar(issues, year)} />
      <PeriodNavigation name="年份" periods={years} period={year} href={archiveUrl} />
    </ListRoute>
  )
}
