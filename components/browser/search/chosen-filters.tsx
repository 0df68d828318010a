/** @jsxImportSource preact */
import type { SearchAnswer } from '../../../lib/search/answer/answer.ts'
import type { SearchFilter } from '../../../lib/search/query/query.ts'

interface ChosenFiltersProps {
  readonly filter: SearchFilter
  /** Where the names of what was chosen are looked up. */
  readonly answer: SearchAnswer | undefined
  readonly onFilter: (filter: SearchFilter) => void
}

/** What narrows the search, each to be taken away by a tap. */
export function ChosenFilters({ filter, answer, onFilter }: ChosenFiltersProps) {
  return Object.keys(filter).map((key) => {
    const { [key as keyof SearchFilter]: _, ...rest } = filter
    const label = labelOf(key as keyof SearchFilter, filter, answer)
    return (
      <button
        key={key}
        type="button"
        aria-label={`清除筛选：${label}`}
        className="target cursor-pointer gap-x-[0.3em]"
        onClick={() => onFilter(rest)}
      >
        <span className="underlined">{label}</span>
        <span aria-hidden="true">×</span>
      </button>
    )
  })
}

function labelOf(key: keyof SearchFilter, filter: SearchFilter, answer: SearchAnswer | undefined): string {
  const { years, issue, section, byline = '' } = filter
  if (key === 'years' && years) {
    return years[0] === years[1] ? `${years[0]}年` : `${years[0]}—${years[1]}年`
  }
  if (key === 'issue') {
    return find(answer?.facets.issues, issue) ?? answer?.hits[0]?.issueTitle ?? '本期'
  }
  if (key === 'section') {
    return find(answer?.facets.sections, section) ?? answer?.hits[0]?.section?.name ?? '本栏目'
  }
  if (key === 'withoutAds') return '不含广告'
  return find(answer?.facets.bylines, byline) ?? byline
}

function find(values: SearchAnswer['facets']['issues'] | undefined, value: string | undefined) {
  return values?.find((facet) => facet.value === value)?.label
}
