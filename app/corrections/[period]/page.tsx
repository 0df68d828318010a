import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../components/frame/list-route.tsx'
import { CorrectionsRouteBody } from '../../../components/listing/corrections-route-body.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { formatDate } from '../../../lib/dates.ts'
import { correctionsByPeriod } from '../../../lib/listing/corrections.ts'
import { correctionsPeriodUrl, correctionsUrl } from '../../../lib/urls.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { staticParams } from '../../static-params.ts'

type Params = Promise<{ period: string }>

export async function generateStaticParams() {
  const periods = correctionsByPeriod(await readArchive())
  return staticParams(
    [...periods.keys()].map((period) => ({ period })),
    ['period'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { period } = await params
  return routeMetadata(correctionsPeriodUrl(period), { title: titleOf(period), feedsOf: correctionsUrl })
}

function titleOf(period: string): string {
  return `更正：${formatDate(period)}`
}

export default async function CorrectionsPeriodRoute({ params }: { params: Params }) {
  const { period } = await params
  const archive = await readArchive()
  const periods = correctionsByPeriod(archive)
  if (!periods.has(period)) notFound()
  return (
    <ListRoute publication={archive.publication} title={titleOf(period)}>
      <CorrectionsRouteBody periods={periods} period={period} />
    </ListRoute>
  )
}
