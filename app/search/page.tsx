import type { Metadata } from 'next'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { SearchRouteBody } from '../../components/search-page/search-route-body.tsx'
import { readArchive, readIssue } from '../../lib/content/archive.ts'
import { exampleQueries } from '../../lib/listing/example-words.ts'

export const metadata: Metadata = { title: '报纸检索' }

export default async function SearchRoute() {
  const { publication, issues, sections } = await readArchive()
  const newest = issues.at(-1)
  const latest = newest && (await readIssue(newest.id))
  return (
    <ListRoute publication={publication} title="报纸检索">
      <SearchRouteBody
        publication={publication}
        {...(latest && { latest })}
        examples={latest ? exampleQueries(latest, sections) : []}
      />
    </ListRoute>
  )
}
