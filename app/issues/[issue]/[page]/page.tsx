import { notFound } from 'next/navigation'
import { ShareItem } from '../../../../components/article/share-item.tsx'
import { RouteFrame } from '../../../../components/frame/route-frame.tsx'
import { SiteHeader } from '../../../../components/frame/site-header.tsx'
import { PageRouteBody } from '../../../../components/page/page-route-body.tsx'
import { planPage } from '../../../../lib/layout/page-plan.ts'
import { typesetPage } from '../../../../lib/layout/typeset-page.ts'
import type { Issue, Page } from '../../../../lib/model.ts'
import { formatPageName } from '../../../../lib/page-name.ts'
import { itemImage } from '../../../../lib/sharing/cards/share-pictures.ts'
import type { RouteMetadata } from '../../../../lib/sharing/page-metadata.ts'
import { issueUrl, splitId } from '../../../../lib/urls.ts'
import { findPage } from '../../../find-issue.ts'
import { routeMetadata } from '../../../route-metadata.ts'
import { issuesByRoute, staticParams } from '../../../static-params.ts'

type Params = Promise<{ issue: string; page: string }>

export async function generateStaticParams() {
  const issues = await issuesByRoute()
  const pages = issues.flatMap((issue) => issue.pages)
  return staticParams(
    pages.map(({ id }) => splitId(id)),
    ['issue', 'page'],
  )
}

export async function generateMetadata({ params }: { params: Params }): Promise<Partial<RouteMetadata>> {
  const { issue, page } = await params
  const found = await findPage(`${issue}/${page}`)
  if (!found) return {}
  return routeMetadata(issueUrl(found.page.id), {
    title: titleOf(found),
    issue: found.issue,
  })
}

function titleOf({ page, issue }: { readonly page: Page; readonly issue: Issue }): string {
  return `${formatPageName(page)}｜${issue.title}`
}

export default async function PageRoute({ params }: { params: Params }) {
  const { issue, page } = await params
  const found = await findPage(`${issue}/${page}`)
  if (!found) notFound()
  const image = itemImage(found.publication, found.pictures)
  const plan = planPage(found.page)
  return (
    <RouteFrame
      publication={found.site}
      face={found.face}
      header={<SiteHeader publication={found.site} issue={found.issue} />}
    >
      <ShareItem name={titleOf(found)} {...(image !== undefined && { image })} />
      <PageRouteBody {...found} plan={plan} texts={typesetPage(found.page, plan, found.issue)} />
    </RouteFrame>
  )
}
