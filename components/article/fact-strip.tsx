import type { Fact } from '../../lib/article-marks.ts'
import { splitFact } from '../../lib/layout/split-fact.ts'

interface FactStripProps {
  readonly facts: readonly Fact[]
  readonly headingLevel: 2 | 3
  readonly headingId: string
  /** Address of the paragraph that a fact was quoted from. */
  readonly factHref: (fact: Fact) => string
  /** Whether those past the first four follow under 全部数读. */
  readonly withAll: boolean
}

const shown = 4

/** 数读: facts word for word from the text, each a link to its sentence. */
export function FactStrip({ facts, headingLevel, headingId, factHref, withAll }: FactStripProps) {
  if (facts.length === 0) return null
  const Heading = `h${headingLevel}` as const
  const rest = facts.slice(shown)
  return (
    <section aria-labelledby={headingId} className="heavy-rule-t my-8 pt-3">
      <Heading id={headingId} className="font-sans text-subhead">
        <b>数读</b>
      </Heading>
      <FigureList facts={facts.slice(0, shown)} factHref={factHref} />
      {withAll && rest.length > 0 && (
        <details className="mt-4 rule-t pt-2">
          <summary className="target cursor-pointer text-caption underlined">
            全部数读（{facts.length}）
          </summary>
          <FigureList facts={rest} factHref={factHref} />
        </details>
      )}
    </section>
  )
}

function FigureList({ facts, factHref }: Pick<FactStripProps, 'facts' | 'factHref'>) {
  return (
    <ul className="mt-3 grid grid-cols-2 gap-x-[2em] gap-y-5 desk:grid-cols-4">
      {facts.map((fact) => {
        const { before, quantity, after } = splitFact(fact)
        return (
          <li key={fact.quote}>
            <a href={factHref(fact)} className="flex h-full flex-col">
              {before && <span className="text-caption text-grey">{before}</span>}
              <span className="font-serif text-section">{quantity}</span>
              {after && <span className="text-caption text-grey">{after}</span>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
