/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import type { SearchAnswer } from '../../../lib/search/answer/answer.ts'
import type { SearchFilter, SearchOrder } from '../../../lib/search/query/query.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import type { SearchAddress } from './search-address.ts'
import type { SearchStatus } from './search-session.ts'

interface SearchStatusLineProps {
  readonly address: SearchAddress
  readonly answer: SearchAnswer | undefined
  readonly status: SearchStatus
  readonly onOrder: (order: SearchOrder) => void
  readonly onFilter: (filter: SearchFilter) => void
  readonly onAgain: () => void
  readonly children: ComponentChildren
}

const orders = [
  ['relevance', '按相关'],
  ['date', '按日期'],
] as const

/** 共×篇, the order, and what is chosen; what goes wrong is said here and can be tried again. */
export function SearchStatusLine({
  address,
  answer,
  status,
  onOrder,
  onFilter,
  onAgain,
  children,
}: SearchStatusLineProps) {
  const failed = status === 'network' || status === 'damaged'
  return (
    <div className="text-caption">
      <div className="flex min-h-(--target) flex-wrap items-center gap-x-[1.5em]">
        <p role="status">{sayStatus(answer, status)}</p>
        {failed && (
          <button type="button" className="target cursor-pointer underlined" onClick={onAgain}>
            再试一次
          </button>
        )}
        {answer && answer.total > 1 && (
          <fieldset aria-label="排序" className="flex gap-x-[1em]">
            {orders.map(([order, word]) => (
              <button
                key={order}
                type="button"
                aria-pressed={order === address.order}
                className={`target cursor-pointer ${order === address.order ? 'text-red' : ''}`}
                onClick={() => onOrder(order)}
              >
                {order === address.order ? <b>{word}</b> : word}
              </button>
            ))}
          </fieldset>
        )}
        {children}
      </div>
      {/* A line of its own: names that come with the answer would push the others on. */}
      <div className="flex flex-wrap gap-x-[1.5em] empty:hidden">
        <ChosenFilters filter={address.filter} answer={answer} onFilter={onFilter} />
      </div>
    </div>
  )
}

function sayStatus(answer: SearchAnswer | undefined, status: SearchStatus): string {
  if (status === 'network') {
    return navigator.onLine === false ? '网络不通，已读过的仍可看' : '网络不稳，没有取到检索数据'
  }
  if (status === 'endless') return '这几个字查得太久，已经停下。试试换几个字'
  if (status === 'damaged') return '检索数据已更新或不完整，请刷新本页'
  if (status === 'searching') return '正在查找……'
  if (status === 'slow') return '网络较慢，还在查找……'
  return answer === undefined ? '' : sayFound(answer)
}

/** 共×篇, or 约×篇 where not all candidates were read. */
export function sayFound({ total, isExact, issues }: SearchAnswer): string {
  if (total === 0) return issues.length > 0 ? `共${issues.length}期` : '没有找到。试试少写几个字'
  return isExact ? `共${total}篇` : `约${total}篇`
}
