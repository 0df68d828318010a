import type { ReactNode } from 'react'
import type { Publication } from '../../lib/model.ts'
import { RouteFrame } from './route-frame.tsx'
import { SiteHeader } from './site-header.tsx'

interface ListRouteProps {
  readonly publication: Publication
  readonly title: string
  readonly children: ReactNode
}

/** A route that is not of one issue: archive, section, corrections, about. */
export function ListRoute({ publication, title, children }: ListRouteProps) {
  return (
    <RouteFrame publication={publication} header={<SiteHeader publication={publication} />}>
      <h1 className="mb-6 font-serif text-major desk:text-major-desk">{title}</h1>
      {children}
    </RouteFrame>
  )
}
