import type { ReactNode } from 'react'
import type { Banner } from '../../lib/layout/banner.ts'
import { IssueBanner } from './issue-banner.tsx'

interface MastheadProps {
  readonly banner: Banner
  readonly href?: string
  /** What stands at the left of the line beneath: the page's name, a heading. */
  readonly line?: ReactNode
  readonly date: string
  /** 报眼: what stands at the right of the banner on the desk. */
  readonly ear?: ReactNode
}

/** The 题花 of a special issue in full: couplet at its sides on the desk and level on the phone, slogan and date beneath, 文武线. */
export function Masthead({ banner, href, line, date, ear }: MastheadProps) {
  const { couplet, slogans } = banner
  return (
    <div className="mb-8">
      <div className={ear ? 'grid items-center gap-6 desk:grid-cols-[3fr_1fr]' : ''}>
        <div className="flex items-center justify-center gap-[2.5rem] pb-4 pt-2">
          {couplet && <CoupletLine text={couplet[0]} />}
          <IssueBanner banner={banner} {...(href && { href })} />
          {couplet && <CoupletLine text={couplet[1]} />}
        </div>
        {ear}
      </div>
      {couplet && <p className="pb-2 text-center text-kicker desk:hidden">{couplet.join('　')}</p>}
      <div className="double-rule-b">
        <div className="grid grid-cols-2 items-baseline gap-x-[1em] pb-1 text-caption desk:grid-cols-[1fr_auto_1fr]">
          <div>{line}</div>
          {slogans.length > 0 && (
            <p className="order-first col-span-2 text-center text-kicker desk:order-none desk:col-span-1">
              {slogans.join('　')}
            </p>
          )}
          <p className="text-end desk:col-start-3">{date}</p>
        </div>
      </div>
    </div>
  )
}

function CoupletLine({ text }: { readonly text: string }) {
  return <p className="vertical hidden text-kicker desk:block desk:text-section">{text}</p>
}
