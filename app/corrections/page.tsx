import type { Metadata } from 'next'
import { CorrectionsRouteBody } from '../../components/corrections-route-body.tsx'
import { ListRoute } from '../../components/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { correctionsByYear } from '../../lib/listing/corrections.ts'

export const metadata: Metadata = { title: '更正' }

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
