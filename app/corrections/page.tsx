import type { Metadata } from 'next'
import { CorrectionsRouteBody } from '../../components/corrections-route-body.tsx'
import { ListRoute } from '../../components/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { correctionsByYear } from '../../lib/listing/corrections.ts'
import { correctionsUrl } from '../../lib/urls.ts'
import { routeMetadata } from '../route-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return routeMetadata(correctionsUrl, { title: '更正', feedsOf: correctionsUrl })
}

export default async function CorrectionsRoute() {
  const archive = await readArchive()
  const years = correctionsByYear(archive)
  const [newest] = years.keys()
  return (
    <ListRoute publication={archive.publication} title="更正">
      <CorrectionsRouteBody years={years} {...(newest && { year: newest })} />
    </ListRoute>
  )
}
