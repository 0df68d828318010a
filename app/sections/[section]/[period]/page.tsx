import { notFound } from 'next/navigation'
import { ListRoute } from '../../../../components/frame/list-route.tsx'
import { formatPeriod, SectionRouteBody } from '../../../../components/listing/section-route-body.tsx'
import { partsToDraw } from '../../../../lib/build-environment.ts'
import { readArchive } from '../../../../lib/content/archive.ts'
import { sectionPeriods } from '../../../../lib/listing/sections.ts'
import type { RouteMetadata } from '../../../../lib/sharing/page-metadata.ts'
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
  const sections = partsToDraw() ? [] : archive.sections
  const params = sections.flatMap(({ id }) =>
    [...sectionPeriods(archive, id).keys()].map((period) => ({ section: id, period })),
  )
  return staticParams(params, ['section', 'period'])
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
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
