/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import type { JobView } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'

/** How often a running command is asked how it gets on, in milliseconds. */
const asking = 500

/** What a command says while it runs, and what it said last. */
export function JobLines({ isBusy }: { readonly isBusy: boolean }) {
  const [job, setJob] = useState<JobView | undefined>()
  useEffect(() => {
    const look = () => void ask('job').then(setJob, () => {})
    look()
    if (!isBusy) return
    const timer = setInterval(look, asking)
    return () => clearInterval(timer)
  }, [isBusy])
  if (!job || job.name === '') return null
  return (
    <section aria-label="进度">
      <p role="status">
        {isBusy ? `正在${job.name}……` : job.code === 0 ? `${job.name}：做完了` : `${job.name}：没有做好`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre class="job" tabIndex={0}>
        {job.lines.slice(-200).join('\n')}
      </pre>
    </section>
  )
}
