import { creditLines } from '../../lib/credits.ts'
import type { Credit } from '../../lib/model.ts'

interface PageCreditsProps {
  readonly credits: readonly Credit[]
  /** Whether the page's facsimile is shown, which then is the authority. */
  readonly hasFacsimile: boolean
}

/** 本版信息: the credits of the page, and what a typeset page must say of itself. */
export function PageCredits({ credits, hasFacsimile }: PageCreditsProps) {
  return (
    <div className="mt-6 flex flex-wrap gap-x-[2em] text-folio text-grey">
      <p>
        <b>本版信息</b>
      </p>
      {creditLines(credits).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>本版据文字重新排版，字体、位置非原报版样{hasFacsimile && '，以原版影像为准'}</p>
    </div>
  )
}
