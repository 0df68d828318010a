/** @jsxImportSource preact */
import { formatIssueDate } from '../../../lib/dates.ts'
import type { SearchAnswer } from '../../../lib/search/answer/answer.ts'
import type { ReadingName } from '../../../lib/search/otherwise/reading.ts'
import { issuesUrl, issueUrl } from '../../../lib/urls.ts'

interface SearchNotesProps {
  readonly answer: SearchAnswer
  readonly onQuery: (query: string) => void
}

const readings: Record<Exclude<ReadingName, 'typed'>, string> = {
  written: '按另一种写法来找',
  year: '按年份来找',
  words: '分开成几个词来找',
  pinyin: '按拼音来找',
  homophone: '按同音字来找',
  loosened: '少用几个词来找',
}

/** What was understood where it is not what was typed, other words worth trying, and where else to look. */
export function SearchNotes({ answer, onQuery }: SearchNotesProps) {
  const { query, understood, total } = answer
  return (
    <>
      <NamedIssues issues={answer.issues} />
      {answer.without && (
        <p className="py-2 text-caption">
          只写了不要的词：下面是不带{answer.without.map((word) => `“${shorten(word)}”`)}
          的，新的在前。要找什么，写在“-”前面，中间空一格。
        </p>
      )}
      {understood.reading !== 'typed' && (
        <p className="py-2 text-caption">
          没有找到“{shorten(query)}”。下面{readings[understood.reading]}：<b>{shorten(understood.query)}</b>
        </p>
      )}
      {answer.missing.length > 0 && answer.missing.join('') !== query.trim() && (
        <p className="py-2 text-caption">没有一篇有{answer.missing.map((word) => `“${shorten(word)}”`)}。</p>
      )}
      {total === 0 && <Suggestions answer={answer} onQuery={onQuery} />}
      {total === 0 && answer.issues.length === 0 && (
        <p className="text-caption">
          也可以
          <a href={issuesUrl} className="target underlined">
            按日期看报
          </a>
        </p>
      )}
    </>
  )
}

/** 您要找的是不是; below hits, as it comes later than they do. */
export function Suggestions({ answer: { suggestions, understood }, onQuery }: SearchNotesProps) {
  const others = suggestions.filter(({ query }) => query !== understood.query)
  if (others.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-[1em] text-caption">
      您要找的是不是：
      {others.map(({ query, count }) => (
        <button
          key={query}
          type="button"
          className="target cursor-pointer underlined"
          onClick={() => onQuery(query)}
        >
          {query}（{count}篇）
        </button>
      ))}
    </p>
  )
}

/** Issues that the query names: title, label and date, each a way to its front page. */
function NamedIssues({ issues }: Pick<SearchAnswer, 'issues'>) {
  if (issues.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-[1em] py-2">
      找到{issues.length}期：
      {issues.map(({ id, title, label, date }) => (
        <a key={id} href={issueUrl(id)} className="target underlined" data-hit="">
          {[title, label, formatIssueDate(date)].filter(Boolean).join(' · ')}
        </a>
      ))}
    </p>
  )
}

const mostCharacters = 40

function shorten(query: string): string {
  const characters = [...query]
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}……` : query
}
