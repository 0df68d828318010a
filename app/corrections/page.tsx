import type { Metadata } from 'next'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { CorrectionsRouteBody } from '../../components/listing/corrections-route-body.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { correctionsByPeriod } from '../../lib/listing/corrections.ts'
import { correctionsUrl } from '../../lib/urls.ts'
import { routeMetadata } from '../route-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return routeMetadata(correctionsUrl, { title: '更正', feedsOf: correctionsUrl })
}

export default async function CorrectionsRoute() {
  const archive = await readArchive()
  const periods = correctionsByPeriod(archive)
  const [newest] = periods.keys()
  return (
    <ListRoute publication={archive.publication} title="更正">
      <CorrectionsRouteBody periods={periods} {...(newest && { period: newest })} />
    </ListRoute>
  )
}
