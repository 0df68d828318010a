/** @jsxImportSource preact */
import type { FacetValue, SearchFacets } from '../../../lib/search/answer/answer.ts'
import type { SearchFilter } from '../../../lib/search/query/query.ts'
import { YearHistogram } from './year-histogram.tsx'

interface FacetsProps {
  readonly facets: SearchFacets
  readonly filter: SearchFilter
  /** Whether advertisements were found. */
  readonly hasAds: boolean
  readonly onFilter: (filter: SearchFilter) => void
}

/** 筛选: by year, section, issue and byline, each only where there is something to choose. */
export function Facets({ facets, filter, hasAds, onFilter }: FacetsProps) {
  const years = facets.years.filter(({ value }) => value !== '')
  const choose = (name: 'section' | 'issue' | 'byline') => (value: string) => {
    const { [name]: chosen, ...rest } = filter
    onFilter(chosen === value ? rest : { ...rest, [name]: value })
  }
  return (
    <div className="grid gap-6">
      {(years.length > 1 || filter.years) && (
        <section>
          <FacetTitle text="年份" />
          <YearHistogram
            years={years}
            chosen={filter.years}
            onChoose={(chosen) => {
              const { years: _, ...rest } = filter
              onFilter(chosen ? { ...rest, years: chosen } : rest)
            }}
          />
          <p className="flex justify-between text-folio text-grey">
            <span>{years[0]?.value}年</span>
            <span>{years.at(-1)?.value}年</span>
          </p>
        </section>
      )}
      {(hasAds || filter.withoutAds) && <WithoutAds filter={filter} onFilter={onFilter} />}
      <FacetList title="栏目" values={facets.sections} chosen={filter.section} onChoose={choose('section')} />
      <FacetList title="期" values={facets.issues} chosen={filter.issue} onChoose={choose('issue')} />
      <FacetList title="署名" values={facets.bylines} chosen={filter.byline} onChoose={choose('byline')} />
    </div>
  )
}

function WithoutAds({ filter, onFilter }: Pick<FacetsProps, 'filter' | 'onFilter'>) {
  const { withoutAds = false, ...rest } = filter
  return (
    <p>
      <button
        type="button"
        aria-pressed={withoutAds}
        className={`target cursor-pointer ${withoutAds ? 'text-red' : ''}`}
        onClick={() => onFilter(withoutAds ? rest : { ...rest, withoutAds: true })}
      >
        {withoutAds ? <b>不含广告</b> : '不含广告'}
      </button>
    </p>
  )
}

interface FacetListProps {
  readonly title: string
  readonly values: readonly FacetValue[]
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
}

const shown = 8

function FacetList({ title, values, chosen, onChoose }: FacetListProps) {
  if (values.length < 2 && chosen === undefined) return null
  return (
    <section>
      <FacetTitle text={title} />
      <ul>
        {values.slice(0, shown).map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={value === chosen}
              className={`target cursor-pointer gap-x-[0.5em] text-start ${value === chosen ? 'text-red' : ''}`}
              onClick={() => onChoose(value)}
            >
              {value === chosen ? <b>{label}</b> : label}
              <span className="text-grey">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FacetTitle({ text }: { readonly text: string }) {
  return (
    <h2 className="rule-b mb-2 pb-1">
      <b>{text}</b>
    </h2>
  )
}
