import type { Fact } from '../../lib/article-marks.ts'
import { splitFact } from '../../lib/layout/split-fact.ts'

interface FactTableProps {
  readonly facts: readonly Fact[]
  /** Address of the paragraph that a fact was quoted from. */
  readonly factHref: (fact: Fact) => string
}

/** Facts one below the other as in a table of print: the number large, what it counts beside it, 见原句. */
export function FactTable({ facts, factHref }: FactTableProps) {
  return (
    <ul className="mt-3 grid gap-x-[2rem] desk:grid-cols-2">
      {facts.map((fact) => {
        const { before, quantity, after } = splitFact(fact)
        const isLong = [...quantity].length > 9
        return (
          <li key={fact.quote} className="rule-b">
            <a href={factHref(fact)} className="flex h-full flex-wrap items-baseline gap-x-[0.5em] py-3">
              {before && <span className="text-caption">{before}</span>}
              <span className={`font-serif ${isLong ? 'text-minor' : 'text-major'}`}>{quantity}</span>
              {after && <span className="text-caption">{after}</span>}
              <span className="ms-auto text-folio text-grey underlined">见原句</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
