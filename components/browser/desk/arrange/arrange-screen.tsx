/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Arranging } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { goTo, routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { useDoing } from '../frame/use-doing.ts'
import { ArrangeSession } from './arrange-session.ts'
import { ArticleParts } from './article-parts.tsx'
import { CutLine } from './cut-line.tsx'
import { PageLines } from './page-lines.tsx'
import { otherRoles, roleKeys } from './role-keys.ts'

/** 排稿: every line of an imported page gets its place. */
export function ArrangeScreen({ about }: { readonly about: string }) {
  return /^[a-z0-9-]+\/\d\d$/.test(about) ? <OpenPage id={about} /> : <ChoosePage />
}

function ChoosePage() {
  const { value, error } = useAnswer('tray')
  return (
    <div class="screen">
      <h2>排稿</h2>
      <ErrorLine error={error} />
      {value?.work.length === 0 && (
        <p>
          没有等着排的版。先<a href={routeHash('import')}>导入</a>一版。
        </p>
      )}
      <ul class="list">
        {value?.work.map((id) => (
          <li key={id}>
            <a href={routeHash('arrange', id)}>{id}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OpenPage({ id }: { readonly id: string }) {
  const { value, error } = useAnswer('work-open', { id })
  if (value) return <ArrangeView arranging={value} />
  return (
    <div class="screen">
      <h2>排稿 {id}</h2>
      {error ? <ErrorLine error={error} /> : <p role="status">正在打开……</p>}
      <a href={routeHash('import')}>去导入</a>
    </div>
  )
}

function ArrangeView({ arranging }: { readonly arranging: Arranging }) {
  const [, draw] = useState(0)
  const [session] = useState(() => new ArrangeSession(arranging, () => draw((count) => count + 1)))
  const [isCutting, setIsCutting] = useState(false)
  const lines = useRef<HTMLDivElement>(null)
  useUndoKeys(session)
  const cut = (offset: number) => {
    setIsCutting(false)
    session.cut(offset)
    lines.current?.focus()
  }
  return (
    <div class="screen arrange">
      <ArrangeBar session={session} />
      <RoleButtons session={session} onCut={() => setIsCutting(true)} onDone={() => lines.current?.focus()} />
      {isCutting && <CutLine line={session.lines.get(session.focus)} onCut={cut} />}
      <PageLines session={session} place={lines} onCut={() => setIsCutting(true)} />
      <ArticleParts session={session} />
    </div>
  )
}

function ArrangeBar({ session }: { readonly session: ArrangeSession }) {
  const { arranging, counts } = session
  const { isBusy, error, run } = useDoing()
  const [drawsPage, setDrawsPage] = useState(arranging.canDraw)
  const [issue = ''] = arranging.id.split('/')
  const finish = () =>
    run(async () => {
      await ask('work-finish', { id: arranging.id, plan: session.plan, drawsPage })
      goTo('issues', issue)
    })
  const forget = () => {
    if (!confirm('这一版读出来的行都不要了吗？')) return
    run(async () => {
      await ask('work-forget', { id: arranging.id })
      goTo('import')
    })
  }
  const remarks = arranging.sources.flatMap(({ file, remarks: said }) =>
    said.map((remark) => `${file}：${remark}`),
  )
  return (
    <div class="toolbar">
      <h2>排稿 {arranging.id}</h2>
      <p role="status">
        共{counts.total}行：已排 <b>{counts.placed}</b>　未排 <b>{counts.open}</b>　不用{' '}
        <b>{counts.unused}</b>
      </p>
      <p class="row">
        <button type="button" id="finish" class="main" disabled={!session.isWhole || isBusy} onClick={finish}>
          收好
        </button>
        {arranging.canDraw && (
          <label>
            <input
              type="checkbox"
              checked={drawsPage}
              onChange={({ currentTarget }) => setDrawsPage(currentTarget.checked)}
            />
            画成原版影像
          </label>
        )}
        <button type="button" disabled={!session.canUndo} onClick={() => session.undo()} title="Ctrl+Z">
          撤销
        </button>
        <button type="button" disabled={!session.canRedo} onClick={() => session.redo()} title="Ctrl+Shift+Z">
          重做
        </button>
        <button type="button" onClick={forget}>
          不要了
        </button>
      </p>
      <ErrorLine error={error ?? session.error} />
      {remarks.length > 0 && <p class="remark">{remarks.join('；')}</p>}
    </div>
  )
}

interface RoleButtonsProps {
  readonly session: ArrangeSession
  readonly onCut: () => void
  readonly onDone: () => void
}

function RoleButtons({ session, onCut, onDone }: RoleButtonsProps) {
  const doing = (act: () => void) => () => {
    act()
    onDone()
  }
  return (
    <div class="row roles" role="toolbar" aria-label="选中的行是什么">
      {roleKeys.map(([key, label, role]) => (
        <button type="button" key={key} onClick={doing(() => session.give(role))}>
          <kbd>{key}</kbd>
          {label}
        </button>
      ))}
      <button type="button" onClick={doing(() => session.begin())}>
        <kbd>回车</kbd>新的一篇
      </button>
      <button type="button" onClick={doing(() => session.join())}>
        <kbd>J</kbd>并段
      </button>
      <button type="button" onClick={doing(() => session.split())}>
        <kbd>S</kbd>分段
      </button>
      <button type="button" onClick={onCut}>
        <kbd>X</kbd>切开一行
      </button>
      <label>
        其他
        <select
          value=""
          onChange={({ currentTarget }) => {
            const role = otherRoles.find(([label]) => label === currentTarget.value)?.[1]
            currentTarget.value = ''
            if (role) doing(() => session.give(role))()
          }}
        >
          <option value="">……</option>
          {otherRoles.map(([label]) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
    </div>
  )
}

function useUndoKeys(session: ArrangeSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo()
      else if (key === 'z') session.undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [session])
}
