import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../../components/list-route.tsx'
import { formatPeriod, SectionRouteBody } from '../../../../components/section-route-body.tsx'
import { readArchive } from '../../../../lib/content/archive.ts'
import { isToDraw } from '../../../../lib/listing/documents-to-draw.ts'
import { sectionPeriods } from '../../../../lib/listing/sections.ts'
import { sectionPeriodUrl, sectionUrl } from '../../../../lib/urls.ts'
import { routeMetadata } from '../../../route-metadata.ts'
import { staticParams } from '../../../static-params.ts'

type Params = Promise<{ section: string; period: string }>

async function findSection(id: string) {
  const archive = await readArchive()
  const section = archive.sections.find((candidate) => candidate.id === id)
  return section && { publication: archive.publication, section, periods: sectionPeriods(archive, id) }
}

export async function generateStaticParams() {
  const archive = await readArchive()
  const params = archive.sections.flatMap(({ id }) =>
    [...sectionPeriods(archive, id).keys()]
      .filter((period) => isToDraw(`sections/${id}/${period}`))
      .map((period) => ({ section: id, period })),
  )
  return staticParams(params, ['section', 'period'])
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { section, period } = await params
  const found = await findSection(section)
  if (!found) return {}
  return routeMetadata(sectionPeriodUrl(section, period), {
    title: `${found.section.name}：${formatPeriod(period)}`,
    feedsOf: sectionUrl(section),
  })
}

export default async function SectionPeriodRoute({ params }: { params: Params }) {
  const { section, period } = await params
  const found = await findSection(section)
  if (!found?.periods.has(period)) notFound()
  const title = `${found.section.name}：${formatPeriod(period)}`
  return (
    <ListRoute publication={found.publication} title={title}>
      <SectionRouteBody {...found} period={period} />
    </ListRoute>
  )
}
