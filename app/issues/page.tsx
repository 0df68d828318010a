import type { Metadata } from 'next'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { ArchiveYears } from '../../components/listing/archive-years.tsx'
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
