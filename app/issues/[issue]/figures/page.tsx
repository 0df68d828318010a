import { notFound } from 'next/navigation'
import { RouteFrame } from '../../../../components/frame/route-frame.tsx'
import { SiteHeader } from '../../../../components/frame/site-header.tsx'
import { FiguresRouteBody } from '../../../../components/issue/figures-route-body.tsx'
import { issueFigures } from '../../../../lib/figures.ts'
import type { RouteMetadata } from '../../../../lib/sharing/page-metadata.ts'
import { figuresUrl } from '../../../../lib/urls.ts'
import { findIssue } from '../../../find-issue.ts'
import { routeMetadata } from '../../../route-metadata.ts'
import { issuesByRoute, staticParams } from '../../../static-params.ts'

type Params = Promise<{ issue: string }>

export async function generateStaticParams() {
  const issues = await issuesByRoute()
  return staticParams(
    issues.filter(({ hasFigures }) => hasFigures).map(({ id }) => ({ issue: id })),
    ['issue'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
  const found = await findIssue((await params).issue)
  if (!found) return {}
  return routeMetadata(figuresUrl(found.issue.id), {
    title: `数读｜${found.issue.title}`,
    issue: found.issue,
  })
}

export default async function FiguresRoute({ params }: { params: Params }) {
  const found = await findIssue((await params).issue)
  const figures = found ? issueFigures(found.issue) : []
  if (!found || figures.length === 0) notFound()
  return (
    <RouteFrame
      publication={found.publication}
      face={found.face}
      header={<SiteHeader publication={found.publication} issue={found.header} />}
    >
      <FiguresRouteBody issue={found.issue} figures={figures} />
    </RouteFrame>
  )
}
