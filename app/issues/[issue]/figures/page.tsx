import { notFound } from 'next/navigation'
import { RouteFrame } from '../../../../components/frame/route-frame.tsx'
import { SiteHeader } from '../../../../components/frame/site-header.tsx'
import { FactsRouteBody } from '../../../../components/issue/facts-route-body.tsx'
import { articlesWithFacts } from '../../../../lib/facts.ts'
import type { RouteMetadata } from '../../../../lib/sharing/page-metadata.ts'
import { factsUrl } from '../../../../lib/urls.ts'
import { findIssue } from '../../../find-issue.ts'
import { routeMetadata } from '../../../route-metadata.ts'
import { issuesByRoute, staticParams } from '../../../static-params.ts'

type Params = Promise<{ issue: string }>

export async function generateStaticParams() {
  const issues = await issuesByRoute()
  return staticParams(
    issues.filter(({ hasFacts }) => hasFacts).map(({ id }) => ({ issue: id })),
    ['issue'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
  const found = await findIssue((await params).issue)
  if (!found) return {}
  return routeMetadata(factsUrl(found.issue.id), {
    title: `数读｜${found.issue.title}`,
    issue: found.issue,
  })
}

export default async function FactsRoute({ params }: { params: Params }) {
  const found = await findIssue((await params).issue)
  const articles = found ? articlesWithFacts(found.issue) : []
  if (!found || articles.length === 0) notFound()
  return (
    <RouteFrame
      publication={found.site}
      face={found.face}
      header={<SiteHeader publication={found.site} issue={found.issue} />}
    >
      <FactsRouteBody issue={found.issue} articles={articles} />
    </RouteFrame>
  )
}
