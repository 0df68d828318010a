import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListRoute } from '../../../components/frame/list-route.tsx'
import { SectionRouteBody } from '../../../components/listing/section-route-body.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { sectionPeriods } from '../../../lib/listing/sections.ts'
import { sectionUrl } from '../../../lib/urls.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { staticParams } from '../../static-params.ts'

type Params = Promise<{ section: string }>

export async function generateStaticParams() {
  const { sections } = await readArchive()
  return staticParams(
    sections.map(({ id }) => ({ section: id })),
    ['section'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { section } = await params
  const found = (await readArchive()).sections.find(({ id }) => id === section)
  if (!found) return {}
  return routeMetadata(sectionUrl(section), {
    title: found.name,
    ...(found.description && { description: found.description }),
    feedsOf: sectionUrl(section),
  })
}

export default async function SectionRoute({ params }: { params: Params }) {
  const { section } = await params
  const archive = await readArchive()
  const found = archive.sections.find(({ id }) => id === section)
  if (!found) notFound()
  const periods = sectionPeriods(archive, section)
  const [newest] = periods.keys()
  return (
    <ListRoute publication={archive.publication} title={found.name}>
      <SectionRouteBody section={found} periods={periods} {...(newest && { period: newest })} withAll />
    </ListRoute>
  )
}
