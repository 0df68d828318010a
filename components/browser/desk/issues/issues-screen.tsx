/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { IssueRow, Overview } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { goTo, routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'
import { FirstStart } from './first-start.tsx'
import { IssueCalendar } from './issue-calendar.tsx'
import { IssueView } from './issue-view.tsx'

/** 往期: all issues as a list and a calendar, a new one, and what is in the one that is chosen. */
export function IssuesScreen({ about }: { readonly about: string }) {
  const { value, error, again } = useAnswer('overview')
  if (!value)
    return <div class="screen">{error ? <ErrorLine error={error} /> : <p role="status">正在读报纸……</p>}</div>
  if (value.paper === undefined) return <FirstStart onDone={again} />
  return (
    <div class="screen two">
      <section aria-labelledby="issues-title">
        <h2 id="issues-title">{value.paper}：往期</h2>
        <NewIssue overview={value} />
        <IssueCalendar issues={value.issues} chosen={about} />
        <IssueList issues={value.issues} chosen={about} />
        <p>
          <a href={routeHash('write', 'publication.md')}>报刊的名字、网址和页脚</a>
        </p>
      </section>
      {about !== '' && <IssueView key={about} id={about} />}
    </div>
  )
}

function NewIssue({ overview }: { readonly overview: Overview }) {
  const { isBusy, error, run } = useDoing()
  const [day, setDay] = useState(overview.next.day)
  const [title, setTitle] = useState('')
  const isNamed = !/^[\d-]*$/.test(day)
  const make = (event: Event) => {
    event.preventDefault()
    run(async () => goTo('issues', (await ask('new-issue', { day, ...(title !== '' && { title }) })).id))
  }
  return (
    <form class="row" onSubmit={make} aria-label="新的一期">
      <label>
        新的一期
        <input
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
          aria-describedby="new-issue-hint"
        />
      </label>
      {isNamed && (
        <label>
          标题
          <input value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
        </label>
      )}
      <button type="submit" disabled={isBusy}>
        新的一期
      </button>
      <small id="new-issue-hint">
        {isNamed
          ? '专刊的名字会成为网址，以后不能改'
          : `日期；总期号接着上一期${overview.next.number ? `：${overview.next.number}` : ''}，各版照上一期`}
      </small>
      <ErrorLine error={error} />
    </form>
  )
}

function IssueList({ issues, chosen }: { readonly issues: readonly IssueRow[]; readonly chosen: string }) {
  const [words, setWords] = useState('')
  const [most, setMost] = useState(100)
  const found = issues.filter(({ id, title, number = '' }) =>
    `${id} ${title} ${number}`.includes(words.trim()),
  )
  return (
    <>
      <label class="field">
        <span>找一期</span>
        <input
          type="search"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
          placeholder="日期、标题或总期号"
        />
      </label>
      <p role="status">{words.trim() === '' ? `共${issues.length}期` : `找到${found.length}期`}</p>
      <ul class="list">
        {found.slice(0, most).map(({ id, title, articles, drafts, faults }) => (
          <li key={id}>
            <a href={routeHash('issues', id)} aria-current={id === chosen ? 'true' : undefined}>
              <b>{id}</b> {title}
              <small>
                {articles}篇{drafts > 0 && `，草稿${drafts}`}
                {faults > 0 && <em>，错误{faults}</em>}
              </small>
            </a>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + 500)}>
          接着看
        </button>
      )}
    </>
  )
}
