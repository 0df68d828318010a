import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionsRouteBody } from '../../../components/corrections-route-body.tsx'
import { ListRoute } from '../../../components/list-route.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { correctionsByYear } from '../../../lib/listing/corrections.ts'
import { correctionsUrl, correctionsYearUrl } from '../../../lib/urls.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { staticParams } from '../../static-params.ts'

type Params = Promise<{ year: string }>

export async function generateStaticParams() {
  const years = correctionsByYear(await readArchive())
  return staticParams(
    [...years.keys()].map((year) => ({ year })),
    ['year'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { year } = await params
  return routeMetadata(correctionsYearUrl(year), { title: `更正：${year}年`, feedsOf: correctionsUrl })
}

export default async function CorrectionsYearRoute({ params }: { params: Params }) {
  const { year } = await params
  const archive = await readArchive()
  const years = correctionsByYear(archive)
  if (!years.has(year)) notFound()
  return (
    <ListRoute publication={archive.publication} title={`更正：${year}年`}>
      <CorrectionsRouteBody years={years} year={year} />
    </ListRoute>
  )
}
