import { notFound } from 'next/navigation'
import { ArticleData } from '../../../../../components/article/article-data.tsx'
import { ArticleRouteBody } from '../../../../../components/article/article-route-body.tsx'
import { RouteFrame } from '../../../../../components/frame/route-frame.tsx'
import { SiteHeader } from '../../../../../components/frame/site-header.tsx'
import { findJump } from '../../../../../lib/layout/jump.ts'
import { toStretches } from '../../../../../lib/layout/route-body.ts'
import { toShareImage } from '../../../../../lib/sharing/cards/share-pictures.ts'
import { type RouteMetadata, toArticleMetadata } from '../../../../../lib/sharing/page-metadata.ts'
import { splitId } from '../../../../../lib/urls.ts'
import { findArticle } from '../../../../find-issue.ts'
import { issuesByRoute, staticParams } from '../../../../static-params.ts'

type Params = Promise<{ issue: string; page: string; article: string }>

export async function generateStaticParams() {
  const issues = await issuesByRoute()
  const articles = issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles))
  return staticParams(
    articles.map(({ id }) => splitId(id)),
    ['issue', 'page', 'article'],
  )
}

function sectionOf({ sections, article }: NonNullable<Awaited<ReturnType<typeof findArticle>>>) {
  return sections.find(({ id }) => id === article.section)
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
  const { issue, page, article } = await params
  const found = await findArticle(`${issue}/${page}/${article}`)
  if (!found) return {}
  const sectionName = sectionOf(found)?.name
  const image = toShareImage(found.publication, found.pictures)
  return toArticleMetadata({
    ...found,
    ...(sectionName !== undefined && { sectionName }),
    ...(image && { image }),
  })
}

export default async function ArticleRoute({ params }: { params: Params }) {
  const { issue, page, article } = await params
  const found = await findArticle(`${issue}/${page}/${article}`)
  if (!found) notFound()
  const section = sectionOf(found)
  const source = { ...found, ...(section && { section }) }
  return (
    <RouteFrame
      publication={found.site}
      face={found.face}
      header={<SiteHeader publication={found.site} issue={found.issue} />}
    >
      <ArticleRouteBody
        {...source}
        stretches={toStretches(found.article)}
        jump={findJump(found.article, found.issue)}
      />
      {found.article.status === 'published' && <ArticleData source={source} pictures={found.pictures} />}
    </RouteFrame>
  )
}
