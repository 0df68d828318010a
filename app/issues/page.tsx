import type { Metadata } from 'next'
import { ArchiveYears } from '../../components/archive-years.tsx'
import { ListRoute } from '../../components/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { issuesByYear } from '../../lib/listing/calendar.ts'
import { issuesUrl } from '../../lib/urls.ts'
import { routeMetadata } from '../route-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return routeMetadata(issuesUrl, { title: '往期' })
}

export default async function IssuesRoute() {
  const { publication, issues } = await readArchive()
  return (
    <ListRoute publication={publication} title="往期">
      <ArchiveYears years={issuesByYear(issues)} issues={issues} />
    </ListRoute>
  )
}
