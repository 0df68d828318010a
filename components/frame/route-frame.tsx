import type { ReactNode } from 'react'
import type { HeadlineFace } from '../../lib/fonts/headline-face.ts'
import type { Publication } from '../../lib/model.ts'
import { firstFrameId } from './first-frame.tsx'
import { HeadlineFont } from './headline-font.tsx'
import { SiteFooter } from './site-footer.tsx'

interface RouteFrameProps {
  readonly publication: Publication
  readonly header: ReactNode
  /** The headline face of the issue that the route shows, if it shows one. */
  readonly face?: HeadlineFace
  readonly children: ReactNode
}

/** What all routes have around their content. */
export function RouteFrame({ publication, header, face, children }: RouteFrameProps) {
  return (
    <>
      {face && <HeadlineFont face={face} />}
      <a href={`#${firstFrameId}`} className="sr-only focus:not-sr-only print:hidden">
        跳到正文
      </a>
      {header}
      <main id={firstFrameId} className="sheet">
        {children}
      </main>
      <SiteFooter publication={publication} />
    </>
  )
}
