/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import type { HostForm, OnlinePlan } from '../../../../lib/desk/messages.ts'
import { type Answer, ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'
import { HostEditor } from './host-editor.tsx'
import { JobLines } from './job-lines.tsx'

/** 上线: check and build, see in words what changes, sign, upload; and where the site goes. */
export function OnlineScreen() {
  const { value, error, again } = useAnswer('hosts')
  const [name, setName] = useState('')
  if (!value)
    return <div class="screen">{error ? <ErrorLine error={error} /> : <p role="status">正在读……</p>}</div>
  const host = value.hosts.find((one) => one.name === name) ?? value.hosts[0]
  return (
    <div class="screen two">
      <section aria-labelledby="online-title">
        <h2 id="online-title">上线</h2>
        {value.hosts.length > 1 && (
          <label class="field">
            <span>传到哪里</span>
            <select value={host?.name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
              {value.hosts.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </select>
          </label>
        )}
        {host ? (
          <GoOnline key={host.name} host={host} isSigned={value.isSigned} />
        ) : (
          <p>先在右边写明网站放在哪里。</p>
        )}
      </section>
      <HostEditor hosts={value} onSaved={again} />
    </div>
  )
}

interface GoOnlineProps {
  readonly host: HostForm
  readonly isSigned: boolean
}

function GoOnline({ host, isSigned }: GoOnlineProps) {
  const { isBusy, error, run } = useDoing()
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  const [plan, setPlan] = useState<OnlinePlan | undefined>()
  const [by, setBy] = useState('')
  const [why, setWhy] = useState('')
  const [done, setDone] = useState<Answer<'online'> | undefined>()
  const request = { to: host.name, keys }
  const look = () =>
    run(async () => {
      setDone(undefined)
      setPlan(undefined)
      setPlan(await ask('online-plan', request))
    })
  const go = (after?: string) =>
    run(async () =>
      setDone(await ask('online', { ...request, by, why, ...(after !== undefined && { after }) })),
    )
  const mourn = (isOn: boolean) => {
    if (confirm(isOn ? '把网站变成灰色？' : '把网站变回来？')) run(() => ask('mourn', { ...request, isOn }))
  }
  return (
    <>
      {host.asks?.map((variable) => (
        <label class="field" key={variable}>
          <span>{variable}（密钥，每次输入，不保存）</span>
          <input
            type="password"
            autocomplete="off"
            value={keys[variable] ?? ''}
            onInput={({ currentTarget }) => setKeys({ ...keys, [variable]: currentTarget.value })}
          />
        </label>
      ))}
      <p class="row">
        <button type="button" class={plan ? undefined : 'main'} disabled={isBusy} onClick={look}>
          检查并生成
        </button>
      </p>
      {plan && <PlanInWords plan={plan} />}
      {plan && (
        <form
          aria-label="签发"
          onSubmit={(event) => {
            event.preventDefault()
            go()
          }}
        >
          <label class="field">
            <span>签发人{isSigned && '（必填）'}</span>
            <input
              required={isSigned}
              value={by}
              onInput={({ currentTarget }) => setBy(currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>为什么</span>
            <input
              value={why}
              placeholder="首发"
              onInput={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </label>
          <button type="submit" class="main" disabled={isBusy}>
            上线
          </button>
        </form>
      )}
      <ErrorLine error={error} />
      {done && <DoneOnline done={done} onAfter={go} />}
      <JobLines isBusy={isBusy} />
      <h3>全国哀悼日</h3>
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => mourn(true)}>
          变成灰色
        </button>
        <button type="button" disabled={isBusy} onClick={() => mourn(false)}>
          变回来
        </button>
      </p>
    </>
  )
}

function PlanInWords({
  plan: { added, changed, removed, withdrawn, isFirst },
}: {
  readonly plan: OnlinePlan
}) {
  const lists = [
    ['新增', added.ids],
    ['改动', changed.ids.filter((id) => !withdrawn.includes(id))],
    ['撤下', [...withdrawn, ...removed.ids]],
  ] as const
  const edited = changed.count - changed.ids.filter((id) => withdrawn.includes(id)).length
  return (
    <div class="seen" role="status">
      <p>
        <b>
          新增{added.count}篇、改动{edited}篇、撤下{withdrawn.length + removed.count}篇
        </b>
        {isFirst && '（那里还没有网站）'}
      </p>
      {lists.map(
        ([label, ids]) =>
          ids.length > 0 && (
            <p key={label}>
              {label}：{ids.slice(0, 30).join('、')}
              {ids.length > 30 && '……'}
            </p>
          ),
      )}
    </div>
  )
}

interface DoneOnlineProps {
  readonly done: Answer<'online'>
  readonly onAfter: (after: string) => void
}

function DoneOnline({ done: { isDone, output, url, qr, after }, onAfter }: DoneOnlineProps) {
  return (
    <div class="seen" role="status">
      <h3>{isDone ? '已上线，并核对过' : '没有全部做好，请看下面说的；再按一次“上线”会接着做'}</h3>
      {isDone && url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </p>
      )}
      {isDone && qr && (
        <p>
          <img src={qr} alt={`${url} 的二维码`} width={180} />
          <br />
          发到微信：扫一扫 → ··· → 转发
        </p>
      )}
      {after && (
        <p>
          别人上线过，您的电脑上还没有他的稿件。先取来，再
          <button type="button" onClick={() => onAfter(after)}>
            接着上线
          </button>
        </p>
      )}
      {output.trim() !== '' && (
        <label class="field">
          <span>请存档或照办（要刷新的网址、撤下证明）</span>
          <textarea readOnly rows={8} value={output} />
        </label>
      )}
    </div>
  )
}
