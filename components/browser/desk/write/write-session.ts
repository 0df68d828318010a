import type { FormValues } from '../../../../lib/desk/file/edit-file.ts'
import type { FieldValue } from '../../../../lib/desk/file/field-lists.ts'
import type { DeskFault, OpenedFile } from '../../../../lib/desk/messages.ts'
import { ask } from '../ask.ts'

/** What is being typed: a form, or the whole text of a file. */
export type Typed = { readonly form: FormValues } | { readonly source: string }

/** What the screen shows of a file that is being written. */
export interface WriteView {
  readonly opened: OpenedFile
  readonly typed: Typed
  readonly faults: readonly DeskFault[]
  readonly isSaved: boolean
  readonly isSaving: boolean
  readonly error?: string
  readonly conflict?: { readonly mine: string; readonly theirs: string; readonly hash: string }
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** How long after a key what was typed is kept on the disk, in milliseconds. */
const keeping = 500
/** Keys within this time in one place are undone at once, in milliseconds. */
const together = 800

/** A file while it is being written: undone without end, kept as it is typed, saved when it is told to. */
export class WriteSession {
  #view: WriteView
  readonly #onChange: (view: WriteView) => void
  #past: Typed[] = []
  #future: Typed[] = []
  #lastPlace = ''
  #lastTime = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #count = 0

  constructor(opened: OpenedFile, onChange: (view: WriteView) => void) {
    this.#onChange = onChange
    this.#view = viewOf(opened)
  }

  get view(): WriteView {
    return this.#view
  }

  setField(name: string, value: FieldValue | undefined): void {
    const { typed } = this.#view
    if (!('form' in typed)) return
    const { [name]: _before, ...others } = typed.form.fields
    const fields = value === undefined ? others : { ...typed.form.fields, [name]: value }
    this.#type({ form: { ...typed.form, fields } }, name)
  }

  setText(text: string): void {
    const { typed } = this.#view
    if ('form' in typed) this.#type({ form: { ...typed.form, text } }, 'text')
  }

  setSource(source: string): void {
    this.#type({ source }, 'source')
  }

  /** Another version of the whole file, such as one that was kept. */
  take(source: string): void {
    this.#lastPlace = ''
    this.#type({ source }, 'taken')
  }

  undo(): void {
    const before = this.#past.pop()
    if (before) this.#move(before, this.#future)
  }

  redo(): void {
    const after = this.#future.pop()
    if (after) this.#move(after, this.#past)
  }

  /** Writes the file; one that has changed meanwhile is left alone, and both versions are shown. */
  async save(): Promise<void> {
    const { opened, typed, isSaving } = this.#view
    if (isSaving) return
    clearTimeout(this.#timer)
    this.#show({ isSaving: true })
    const count = this.#count
    try {
      const saved = await ask('save', { file: opened.file, hash: opened.hash, ...typed })
      if ('conflict' in saved) this.#show({ isSaving: false, conflict: saved.conflict })
      else if (count === this.#count)
        this.#show({
          ...viewOf(saved.opened),
          typed: 'source' in typed && saved.opened.form ? { form: saved.opened.form } : typed,
          canUndo: this.#past.length > 0,
          canRedo: this.#future.length > 0,
          isSaving: false,
        })
      else this.#show({ opened: saved.opened, isSaving: false })
    } catch (error) {
      this.#show({ isSaving: false, error: error instanceof Error ? error.message : String(error) })
    }
  }

  /** The version that was put together of both; it goes over the one on the disk. */
  async settle(source: string): Promise<void> {
    const { opened, conflict } = this.#view
    if (!conflict) return
    const { conflict: _settled, ...rest } = this.#view
    this.#view = { ...rest, opened: { ...opened, hash: conflict.hash, source: conflict.theirs } }
    this.take(source)
    await this.save()
  }

  /** Keeps at once what was typed last, for somebody who leaves. */
  leave(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#keep()
  }

  #type(typed: Typed, place: string): void {
    const now = Date.now()
    const isOn = place === this.#lastPlace && now - this.#lastTime < together
    if (!isOn) this.#past.push(this.#view.typed)
    ;[this.#lastPlace, this.#lastTime, this.#future] = [place, now, []]
    this.#changed(typed)
  }

  #move(to: Typed, other: Typed[]): void {
    other.push(this.#view.typed)
    this.#lastPlace = ''
    this.#changed(to)
  }

  #changed(typed: Typed): void {
    this.#count += 1
    const { error: _gone, ...rest } = this.#view
    this.#view = rest
    this.#show({ typed, isSaved: false, canUndo: this.#past.length > 0, canRedo: this.#future.length > 0 })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#keep(), keeping)
  }

  #keep(): void {
    this.#timer = undefined
    const { opened, typed } = this.#view
    const count = this.#count
    ask('keep', { file: opened.file, hash: opened.hash, ...typed }).then(
      ({ faults }) => count === this.#count && this.#show({ faults }),
      (error: Error) => this.#show({ error: error.message }),
    )
  }

  #show(change: Partial<WriteView>): void {
    this.#view = { ...this.#view, ...change }
    this.#onChange(this.#view)
  }
}

function viewOf(opened: OpenedFile): WriteView {
  const typed = opened.form ? { form: opened.form } : { source: opened.source }
  return {
    opened,
    typed,
    faults: opened.faults,
    isSaved: true,
    isSaving: false,
    canUndo: false,
    canRedo: false,
  }
}
