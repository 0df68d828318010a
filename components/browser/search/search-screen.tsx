/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { ExportList } from './export-list.tsx'
import { Facets } from './facets.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import { HitList } from './hit-list.tsx'
import type { ListedSite } from './list-file.ts'
import { formatSearchAddress } from './search-address.ts'
import { SearchField } from './search-field.tsx'
import { SearchNotes, Suggestions } from './search-notes.tsx'
import { pageSize, type SearchSession } from './search-session.ts'
import { SearchStatusLine, sayFound } from './search-status-line.tsx'

interface SearchScreenProps {
  readonly session: SearchSession
  readonly site: ListedSite
  /** Called when words may come soon, so that what finds them is fetched meanwhile. */
  readonly onFocus: () => void
}

/** 报纸检索: the field, how many were found, the hits, and 筛选 beside them. */
export function SearchScreen({ session, site, onFocus }: SearchScreenProps) {
  const { address, answer, status } = session.view
  const [showsFilter, setShowsFilter] = useState(false)
  const hasChoice = answer !== undefined && (answer.total > 1 || Object.keys(address.filter).length > 0)
  // Fewer than a page of them are still coming: what stands below would be pushed down.
  const isWhole = status === 'idle' || (answer?.hits.length ?? 0) >= pageSize
  const facets = answer && (
    <Facets
      facets={answer.facets}
      filter={address.filter}
      hasAds={answer.hits.some(({ label }) => label === '广告')}
      onFilter={(filter) => session.choose({ filter })}
    />
  )
  return (
    <>
      <SearchField
        query={address.query}
        onFocus={onFocus}
        onType={(query) => session.type(query)}
        onSubmit={(query) => session.choose({ query })}
      />
      <SearchStatusLine
        {...session.view}
        onOrder={(order) => session.choose({ order })}
        onFilter={(filter) => session.choose({ filter })}
        onAgain={() => session.again()}
      >
        {hasChoice && (
          <button
            type="button"
            aria-haspopup="dialog"
            className="target cursor-pointer desk:hidden"
            onClick={() => {
              setShowsFilter(true)
              session.countAll()
            }}
          >
            筛选
          </button>
        )}
      </SearchStatusLine>
      <div className="grid gap-x-[2rem] desk:grid-cols-4">
        <div className="desk:col-span-3" aria-busy={status !== 'idle'}>
          {answer && <SearchNotes answer={answer} onQuery={(query) => session.choose({ query })} />}
          {answer && <HitList hits={answer.hits} />}
          {answer && answer.total > 0 && (
            <Suggestions answer={answer} onQuery={(query) => session.choose({ query })} />
          )}
          {answer && isWhole && answer.hits.length < answer.total && (
            <button
              type="button"
              className="target cursor-pointer underlined"
              onClick={() => session.again(1)}
            >
              接着看
            </button>
          )}
          {answer && isWhole && answer.total > 0 && (
            <p className="flex flex-wrap items-center gap-x-[1em] text-caption">
              <ExportList
                key={formatSearchAddress(address)}
                site={site}
                total={answer.total}
                onCollect={() => session.collect()}
              />
            </p>
          )}
        </div>
        {hasChoice && <div className="hidden text-caption desk:block">{facets}</div>}
      </div>
      {hasChoice && showsFilter && (
        <FilterSheet found={sayFound(answer)} onClose={() => setShowsFilter(false)}>
          {facets}
        </FilterSheet>
      )}
    </>
  )
}
