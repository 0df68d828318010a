/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { goTo } from '../frame/route.ts'
import { useDoing } from '../frame/use-doing.ts'

const lines = ['备案号', '许可证号', '举报电话'] as const

/** First start on an empty folder: the paper's name, where it will be, and its first issue. */
export function FirstStart({ onDone }: { readonly onDone: () => void }) {
  const { isBusy, error, run } = useDoing()
  const [title, setTitle] = useState('')
  const [url, setUrl] = useState('')
  const [footer, setFooter] = useState<readonly string[]>(['', '', ''])
  const [day, setDay] = useState('')
  const start = (event: Event) => {
    event.preventDefault()
    run(async () => {
      const address = url.trim() === '' || /^https?:/.test(url.trim()) ? url.trim() : `https://${url.trim()}`
      await ask('start-paper', { title, ...(address !== '' && { url: address }), footer })
      if (day.trim() !== '') goTo('issues', (await ask('new-issue', { day: day.trim() })).id)
      onDone()
    })
  }
  return (
    <form class="screen narrow" onSubmit={start} aria-labelledby="first-title">
      <h2 id="first-title">办一份报纸的网站</h2>
      <p>不知道的空着，以后可以补。</p>
      <label class="field">
        <span>报名（必填）</span>
        <input required value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </label>
      <label class="field">
        <span>域名</span>
        <input
          value={url}
          placeholder="www.example.org"
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      {lines.map((label, i) => (
        <label class="field" key={label}>
          <span>{label}</span>
          <input
            value={footer[i]}
            onInput={({ currentTarget: { value } }) =>
              setFooter(footer.map((old, at) => (at === i ? value : old)))
            }
          />
        </label>
      ))}
      <label class="field">
        <span>第一期的日期</span>
        <input
          value={day}
          placeholder="2026-03-05"
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </label>
      <ErrorLine error={error} />
      <button type="submit" class="main" disabled={isBusy}>
        开始
      </button>
    </form>
  )
}
