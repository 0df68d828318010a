/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { FacetValue } from '../../../lib/search/answer/answer.ts'
import type { SearchFilter } from '../../../lib/search/query/query.ts'
import { sortYears } from './search-address.ts'

interface YearHistogramProps {
  /** Oldest first, one for each year; the undated ones are left out. */
  readonly years: readonly FacetValue[]
  readonly chosen: SearchFilter['years']
  readonly onChoose: (years: SearchFilter['years']) => void
}

/** The years of what was found: a tap chooses one, a drag several, a tap on the one that is chosen all again. */
export function YearHistogram({ years, chosen, onChoose }: YearHistogramProps) {
  const [drag, setDrag] = useState<{ from: number; to: number }>()
  const range = drag ? sortYears(drag.from, drag.to) : chosen
  const most = Math.max(...years.map(({ count }) => count))
  const isIn = (year: number) => range !== undefined && range[0] <= year && year <= range[1]
  const finish = () => {
    if (!drag) return
    const next = sortYears(drag.from, drag.to)
    setDrag(undefined)
    onChoose(chosen && chosen[0] === next[0] && chosen[1] === next[1] ? undefined : next)
  }
  const over = (event: PointerEvent) => {
    const bar = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-year]')
    if (drag && bar) setDrag({ from: drag.from, to: Number(bar.dataset.year) })
  }
  return (
    <fieldset
      aria-label="年份"
      className="flex min-w-0 h-24 [touch-action:pan-y] items-stretch select-none"
      onPointerMove={over}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(undefined)}
    >
      {years.map(({ value, count }) => {
        const year = Number(value)
        return (
          <button
            key={value}
            type="button"
            data-year={value}
            aria-pressed={isIn(year)}
            aria-label={`${value}年 ${count}篇`}
            title={`${value}年 ${count}篇`}
            className="flex min-w-0 flex-1 cursor-pointer flex-col justify-end px-px"
            onPointerDown={(event) => {
              event.currentTarget.releasePointerCapture(event.pointerId)
              setDrag({ from: year, to: year })
            }}
            onClick={(event) => {
              // A keyboard's click comes without a pointer.
              if (event.detail === 0) onChoose(isIn(year) ? undefined : [year, year])
            }}
          >
            <span
              className={isIn(year) ? 'bg-red' : 'bg-grey'}
              style={{ height: `${count === 0 ? 0 : Math.max(4, (100 * count) / most)}%` }}
            />
          </button>
        )
      })}
    </fieldset>
  )
}
