import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleRouteBody } from '../../../../../components/article-route-body.tsx'
import { RouteFrame } from '../../../../../components/route-frame.tsx'
import { SiteHeader } from '../../../../../components/site-header.tsx'
import { readArchive } from '../../../../../lib/content/archive.ts'
import { fullTitle } from '../../../../../lib/headline.ts'
import { findJump } from '../../../../../lib/layout/jump.ts'
import { toPassages } from '../../../../../lib/layout/route-body.ts'
import { toDescription } from '../../../../../lib/sharing/description.ts'
import { splitId } from '../../../../../lib/urls.ts'
import { findArticle } from '../../../../find-issue.ts'
import { staticParams } from '../../../../static-params.ts'

type Params = Promise<{ issue: string; page: string; article: string }>

export async function generateStaticParams() {
  const { issues } = await readArchive()
  const articles = issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles))
  return staticParams(
    articles.map(({ id }) => splitId(id)),
    ['issue', 'page', 'article'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { issue, page, article } = await params
  const found = await findArticle(`${issue}/${page}/${article}`)
  if (!found) return {}
  const description = toDescription(found.article)
  return { title: fullTitle(found.article), ...(description && { description }) }
}

export default async function ArticleRoute({ params }: { params: Params }) {
  const { issue, page, article } = await params
  const found = await findArticle(`${issue}/${page}/${article}`)
  if (!found) notFound()
  const section = found.sections.find(({ id }) => id === found.article.section)
  return (
    <RouteFrame
      publication={found.publication}
      face={found.face}
      header={<SiteHeader publication={found.publication} issue={found.header} />}
    >
      <ArticleRouteBody
        {...found}
        {...(section && { section })}
        passages={toPassages(found.article)}
        jump={findJump(found.article, found.issue)}
      />
    </RouteFrame>
  )
}
