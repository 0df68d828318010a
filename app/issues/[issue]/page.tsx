import { notFound } from 'next/navigation'
import { ShareItem } from '../../../components/article/share-item.tsx'
import { JsonLd } from '../../../components/frame/json-ld.tsx'
import { RouteFrame } from '../../../components/frame/route-frame.tsx'
import { SiteHeader } from '../../../components/frame/site-header.tsx'
import { IssueRouteBody } from '../../../components/issue/issue-route-body.tsx'
import { readArchive } from '../../../lib/content/archive.ts'
import { typesetThrough } from '../../../lib/layout/typeset-through.ts'
import { neighbourIssues } from '../../../lib/listing/neighbour-issues.ts'
import type { Issue } from '../../../lib/model.ts'
import { itemImage } from '../../../lib/sharing/cards/share-pictures.ts'
import { toIssueJsonLd } from '../../../lib/sharing/json-ld.ts'
import type { RouteMetadata } from '../../../lib/sharing/page-metadata.ts'
import { issueUrl } from '../../../lib/urls.ts'
import { findIssue } from '../../find-issue.ts'
import { routeMetadata } from '../../route-metadata.ts'
import { issuesByRoute, staticParams } from '../../static-params.ts'

type Params = Promise<{ issue: string }>

export async function generateStaticParams() {
  const issues = await issuesByRoute()
  return staticParams(
    issues.map(({ id }) => ({ issue: id })),
    ['issue'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
  const found = await findIssue((await params).issue)
  if (!found) return {}
  return routeMetadata(issueUrl(found.issue.id), { title: titleOf(found.issue), issue: found.issue })
}

function titleOf({ title, label }: Issue): string {
  return label ? `${title}（${label}）` : title
}

export default async function IssueRoute({ params }: { params: Params }) {
  const { issue } = await params
  const [found, archive] = await Promise.all([findIssue(issue), readArchive()])
  if (!found) notFound()
  const image = itemImage(found.publication, found.pictures)
  return (
    <RouteFrame
      publication={found.site}
      face={found.face}
      header={<SiteHeader publication={found.site} issue={found.issue} />}
    >
      <JsonLd node={toIssueJsonLd(found.publication, found.issue)} />
      <ShareItem name={titleOf(found.issue)} {...(image !== undefined && { image })} />
      <IssueRouteBody
        {...found}
        through={typesetThrough(found.issue)}
        neighbours={neighbourIssues(archive, issue)}
      />
    </RouteFrame>
  )
}
