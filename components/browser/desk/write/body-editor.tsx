/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DeskFault } from '../../../../lib/desk/messages.ts'
import { FaultLine } from '../frame/notices.tsx'
import {
  type Command,
  makeTable,
  newParagraph,
  newVerseLine,
  pasteText,
  type Selected,
  toggleHeading,
  toggleRunIn,
  toggleVerse,
} from './body-commands.ts'

const commands: readonly (readonly [label: string, key: string, command: Command])[] = [
  ['分题', 'KeyT', toggleHeading],
  ['段首提示句', 'KeyB', toggleRunIn],
  ['诗行', 'KeyV', toggleVerse],
  ['表格', 'KeyG', makeTable],
]

interface BodyEditorProps {
  readonly text: string
  readonly faults: readonly DeskFault[]
  readonly onChange: (text: string) => void
}

/** 正文: plain text, Enter begins a new paragraph; what a paragraph is besides is marked by a button. */
export function BodyEditor({ text, faults, onChange }: BodyEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<readonly [number, number] | undefined>(undefined)
  useLayoutEffect(() => {
    if (caret.current) area.current?.setSelectionRange(...caret.current)
    caret.current = undefined
  })
  const act = (command: Command) => {
    const { value, selectionStart, selectionEnd } = area.current ?? {
      value: text,
      selectionStart: 0,
      selectionEnd: 0,
    }
    const now = command({ text: value, start: selectionStart, end: selectionEnd })
    caret.current = [now.start, now.end]
    area.current?.focus()
    onChange(now.text)
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const command = event.altKey ? commands.find(([, key]) => key === event.code)?.[2] : keyCommand(event)
    if (!command) return
    event.preventDefault()
    act(command)
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain')
    if (!pasted) return
    event.preventDefault()
    act((typed: Selected) => pasteText(typed, pasted))
  }
  const goToLine = (line: number) => {
    const start =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    area.current?.focus()
    area.current?.setSelectionRange(start, start)
  }
  return (
    <section class="body" aria-label="正文">
      <div class="row" role="toolbar" aria-label="正文的样子">
        {commands.map(([label, key, command]) => (
          <button type="button" key={key} title={`Alt+${key.slice(3)}`} onClick={() => act(command)}>
            {label}
          </button>
        ))}
        <small>回车另起一段；Shift+回车是诗行</small>
      </div>
      <label class="hidden-label" for="body-text">
        正文
      </label>
      <textarea
        id="body-text"
        ref={area}
        value={text}
        onKeyDown={press}
        onPaste={paste}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {faults.map((fault) => (
        <div key={`${fault.code} ${fault.line} ${fault.is}`} class="row">
          <button type="button" onClick={() => goToLine(fault.textLine ?? 1)}>
            正文第{fault.textLine}行
          </button>
          <FaultLine fault={fault} />
        </div>
      ))}
    </section>
  )
}

function keyCommand({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Command | undefined {
  if (key !== 'Enter' || ctrlKey || metaKey) return undefined
  return shiftKey ? newVerseLine : newParagraph
}
