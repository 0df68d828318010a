import type { Metadata } from 'next'
import { RouteFrame } from '../components/frame/route-frame.tsx'
import { SiteHeader } from '../components/frame/site-header.tsx'
import { FrontMasthead } from '../components/front/front-masthead.tsx'
import { FrontRouteBody } from '../components/front/front-route-body.tsx'
import { readArchive } from '../lib/content/archive.ts'
import { typesetFront } from '../lib/layout/typeset-front.ts'
import { homeUrl } from '../lib/urls.ts'
import { findIssue } from './find-issue.ts'
import { routeMetadata } from './route-metadata.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { publication, issues } = await readArchive()
  const { title, description } = publication
  const found = await findIssue(issues.at(-1)?.id ?? '')
  return routeMetadata(homeUrl, {
    title,
    ...(description && { description }),
    ...(found && { issue: found.issue }),
  })
}

export default async function FrontRoute() {
  const { publication, issues } = await readArchive()
  const latest = issues.at(-1)
  const found = latest && (await findIssue(latest.id))
  const front = found && typesetFront(found.issue)
  const earlier = issues.slice(0, -1).reverse()
  return (
    <RouteFrame
      publication={publication}
      {...(found && { face: found.face })}
      header={
        <SiteHeader publication={publication} {...(found && { issue: found.issue })}>
          <FrontMasthead
            publication={publication}
            {...(found && { issue: found.issue, inFace: found.inFace, banner: found.banner })}
            {...(front?.ear && { ear: front.ear })}
          />
        </SiteHeader>
      }
    >
      {found && front && <FrontRouteBody {...found} front={front} earlier={earlier} />}
    </RouteFrame>
  )
}
