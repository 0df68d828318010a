/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import type { OpenedFile } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'
import { ErrorLine, FaultLine } from '../frame/notices.tsx'
import { routeHash } from '../frame/route.ts'
import { useAnswer } from '../frame/use-answer.ts'
import { PreviewFrame } from '../preview/preview-frame.tsx'
import { BodyEditor } from './body-editor.tsx'
import { ConflictView } from './conflict-view.tsx'
import { PhotoAdder } from './photo-adder.tsx'
import { FormInput } from './rows-input.tsx'
import { WriteSession } from './write-session.ts'

/** 写稿: the fields of a file, its text, and what readers will see. */
export function WriteScreen({ about }: { readonly about: string }) {
  return about === '' ? <NothingOpen /> : <OpenedScreen file={about} />
}

function NothingOpen() {
  return (
    <div class="screen">
      <h2>写稿</h2>
      <p>
        先在<a href={routeHash('issues')}>往期</a>里选一篇稿件。
      </p>
    </div>
  )
}

function OpenedScreen({ file }: { readonly file: string }) {
  const { value, error } = useAnswer('open', { file })
  if (!value)
    return <div class="screen">{error ? <ErrorLine error={error} /> : <p role="status">正在打开……</p>}</div>
  return <Writing opened={value} />
}

function Writing({ opened }: { readonly opened: OpenedFile }) {
  const [, draw] = useState(0)
  const [session] = useState(() => new WriteSession(opened, () => draw((count) => count + 1)))
  const [showsPreview, setShowsPreview] = useState(true)
  useWritingKeys(session)
  const { view } = session
  const article = /^issues\/(.+\/\d\d\/\d{2,3})\.md$/.exec(opened.file)?.[1]
  if (view.conflict) {
    return (
      <div class="screen">
        <ConflictView {...view.conflict} onSettle={(source) => void session.settle(source)} />
      </div>
    )
  }
  return (
    <div class={article && showsPreview ? 'screen writing with-preview' : 'screen writing'}>
      <WritingBar
        session={session}
        article={article}
        showsPreview={showsPreview}
        onPreview={() => setShowsPreview(!showsPreview)}
      />
      <KeptDraftNote session={session} />
      <Fields session={session} article={article} />
      {article && showsPreview && <PreviewFrame article={article} />}
    </div>
  )
}

interface WritingBarProps {
  readonly session: WriteSession
  readonly article: string | undefined
  readonly showsPreview: boolean
  readonly onPreview: () => void
}

function WritingBar({ session, article, showsPreview, onPreview }: WritingBarProps) {
  const { opened, typed, faults, isSaved, isSaving, error, canUndo, canRedo } = session.view
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const state = isSaving ? '正在存……' : isSaved ? '已存盘' : '还没有存盘（打的字已留底）'
  return (
    <div class="toolbar">
      <h2>
        写稿 <small>{opened.file}</small>
      </h2>
      <p class="row">
        <button
          type="button"
          class="main"
          disabled={isSaved || isSaving}
          onClick={() => void session.save()}
          title="Ctrl+S"
        >
          存盘
        </button>
        <button type="button" disabled={!canUndo} onClick={() => session.undo()} title="Ctrl+Z">
          撤销
        </button>
        <button type="button" disabled={!canRedo} onClick={() => session.redo()} title="Ctrl+Shift+Z">
          重做
        </button>
        {'form' in typed ? (
          <button
            type="button"
            disabled={!isSaved}
            onClick={() => session.take(opened.source)}
            title="存盘以后可以改全文"
          >
            全文
          </button>
        ) : (
          <span>全文（存盘以后回到表单）</span>
        )}
        {article && (
          <button type="button" aria-pressed={showsPreview} onClick={onPreview}>
            预览
          </button>
        )}
        {article && <a href={routeHash('issues', article.split('/')[0])}>回到本期</a>}
      </p>
      <p role="status">
        {state}；{errors > 0 ? `${errors}处错误` : '没有错误'}
      </p>
      <ErrorLine error={error} />
    </div>
  )
}

function KeptDraftNote({ session }: { readonly session: WriteSession }) {
  const { opened } = session.view
  const [isGone, setIsGone] = useState(false)
  const { draft, file } = opened
  if (!draft || isGone) return null
  const forget = () => {
    setIsGone(true)
    void ask('forget', { file })
  }
  return (
    <div class="note" role="alert">
      {new Date(draft.at).toLocaleString('zh-CN')} 打的字没有存盘，留着底。
      <button
        type="button"
        onClick={() => {
          session.take(draft.source)
          setIsGone(true)
        }}
      >
        接着写那一份
      </button>
      <button type="button" onClick={forget}>
        不要了
      </button>
    </div>
  )
}

interface FieldsProps {
  readonly session: WriteSession
  readonly article: string | undefined
}

function Fields({ session, article }: FieldsProps) {
  const { opened, typed, faults } = session.view
  const loose = faults.filter(
    ({ field, textLine }) => textLine === undefined && !opened.fields.some(({ name }) => name === field),
  )
  if (!('form' in typed)) {
    return (
      <section class="whole-text" aria-label="全文">
        <label for="whole">全文</label>
        <textarea
          id="whole"
          value={typed.source}
          onInput={({ currentTarget }) => session.setSource(currentTarget.value)}
        />
        {faults.map((fault) => (
          <div key={`${fault.code} ${fault.line} ${fault.is}`}>
            第{fault.line}行 <FaultLine fault={fault} />
          </div>
        ))}
      </section>
    )
  }
  const { fields, text } = typed.form
  return (
    <>
      <section class="fields" aria-label="字段">
        {loose.map((fault) => (
          <FaultLine key={`${fault.code} ${fault.line}`} fault={fault} />
        ))}
        {opened.fields.map((field) => (
          <FormInput
            key={field.name}
            field={field}
            id={`field-${field.name}`}
            value={fields[field.name]}
            faults={faults.filter(({ field: name }) => name === field.name)}
            onChange={(value) => session.setField(field.name, value)}
          />
        ))}
        {article && <PhotoAdder session={session} article={article} />}
      </section>
      {opened.hasText && (
        <BodyEditor
          text={text}
          faults={faults.filter(({ textLine }) => textLine !== undefined)}
          onChange={(now) => session.setText(now)}
        />
      )}
    </>
  )
}

/** Ctrl+S saves, Ctrl+Z undoes wherever the cursor is; who closes the window is asked, and what was typed is kept. */
function useWritingKeys(session: WriteSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 's') void session.save()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo()
      else if (key === 'z') session.undo()
      else return
      event.preventDefault()
    }
    const leave = (event: BeforeUnloadEvent) => {
      session.leave()
      if (!session.view.isSaved) event.preventDefault()
    }
    addEventListener('keydown', press)
    addEventListener('beforeunload', leave)
    return () => {
      session.leave()
      removeEventListener('keydown', press)
      removeEventListener('beforeunload', leave)
    }
  }, [session])
}
