import type { Metadata } from 'next'
import { ArticleBody } from '../../components/article/article-body.tsx'
import { ListRoute } from '../../components/frame/list-route.tsx'
import { readArchive } from '../../lib/content/archive.ts'
import { aboutUrl } from '../../lib/urls.ts'
import { routeMetadata } from '../route-metadata.ts'

export function generateMetadata(): Promise<Metadata> {
  return routeMetadata(aboutUrl, { title: '关于' })
}

export default async function AboutRoute() {
  const { publication } = await readArchive()
  const { about, description } = publication
  return (
    <ListRoute publication={publication} title={`关于《${publication.title}》`}>
      <div className="max-w-measure">
        {description && <p>{description}</p>}
        {about && <ArticleBody text={{ ...about, options: {} }} />}
      </div>
    </ListRoute>
  )
}
