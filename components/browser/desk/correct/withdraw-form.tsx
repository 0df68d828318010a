/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { Corrected } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useDoing } from '../frame/use-doing.ts'

interface WithdrawFormProps {
  readonly article: Corrected
  readonly onDone: () => void
}

/** 撤下 an article, after it was shown what goes with it; or puts one back. */
export function WithdrawForm({ article, onDone }: WithdrawFormProps) {
  const { isBusy, error, run } = useDoing()
  const [notice, setNotice] = useState(article.notice ?? '')
  const [goes, setGoes] = useState<readonly string[] | undefined>()
  const isWithdrawn = article.status === 'withdrawn'
  const mark = (to: boolean) =>
    run(async () => {
      await ask('withdraw', { id: article.id, isWithdrawn: to, notice })
      onDone()
    })
  if (isWithdrawn) {
    return (
      <section aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">本文已撤下</h2>
        {article.notice && <p>{article.notice}</p>}
        <ErrorLine error={error} />
        <button type="button" disabled={isBusy} onClick={() => mark(false)}>
          恢复登出来
        </button>
      </section>
    )
  }
  return (
    <section aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">撤下</h2>
      <label class="field">
        <span>给读者的说明</span>
        <input
          value={notice}
          placeholder="应作者要求撤下"
          onInput={({ currentTarget }) => setNotice(currentTarget.value)}
        />
      </label>
      <ErrorLine error={error} />
      <button
        type="button"
        disabled={isBusy}
        onClick={() => run(async () => setGoes((await ask('withdraw-preview', { id: article.id })).goes))}
      >
        看看会去掉什么
      </button>
      {goes && (
        <div class="seen" role="status">
          <h3>上线以后</h3>
          <ul>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <blockquote>本文已撤下{notice && `：${notice}`}</blockquote>
          <button type="button" class="main" disabled={isBusy} onClick={() => mark(true)}>
            撤下
          </button>
        </div>
      )}
    </section>
  )
}
