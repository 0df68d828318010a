import type { Metadata } from 'next'
import { ArchiveYears } from '../../components/archive-years.tsx'
import { ListRoute } from '../../components/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { issuesByYear } from '../../lib/listing/calendar.ts'

export const metadata: Metadata = { title: '往期' }

export default async function IssuesRoute() {
  const { publication, issues } = await readArchive()
  return (
    <ListRoute publication={publication} title="往期">
      <ArchiveYears years={issuesByYear(issues)} issues={issues} />
    </ListRoute>
  )
}
