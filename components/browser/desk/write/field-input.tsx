/** @jsxImportSource preact */
import { type FieldValue, isList } from '../../../../lib/desk/file/field-lists.ts'
import type { DeskFault, FormField } from '../../../../lib/desk/messages.ts'
import { FaultLine } from '../frame/notices.tsx'

export interface FieldInputProps {
  readonly field: FormField
  readonly value: FieldValue | undefined
  /** Those that are said of it. */
  readonly faults: readonly DeskFault[]
  /** Of the element, and the start of those inside. */
  readonly id: string
  readonly onChange: (value: FieldValue | undefined) => void
}

/** A field with its name, the guide's sentence and, beside it, what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { field, faults, id } = props
  return (
    <div class="field">
      <label for={id}>
        {field.label}
        {field.isRequired && <em>（必填）</em>}
      </label>
      <Control {...props} />
      <small id={`${id}-hint`}>{field.hint}</small>
      {faults.map((fault) => (
        <FaultLine key={`${fault.code} ${fault.line}`} fault={fault} id={`${id}-fault`} />
      ))}
    </div>
  )
}

function Control({ field, value, faults, id, onChange }: FieldInputProps) {
  const common = {
    id,
    'aria-describedby': faults.length > 0 ? `${id}-hint ${id}-fault` : `${id}-hint`,
    'aria-invalid': faults.some(({ severity }) => severity === 'error'),
  }
  const set = (typed: string) => onChange(fromText(field, typed, value))
  const shown = toText(field, value)
  if (shown === undefined) return <p class="fault">这里的写法表单里放不下，请在“全文”里改。</p>
  if (field.is === 'choice') {
    const isOther = shown !== '' && !field.choices?.some(([word]) => word === shown)
    return (
      <select {...common} value={shown} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">不写</option>
        {isOther && <option value={shown}>{shown}</option>}
        {field.choices?.map(([word, label]) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (field.is === 'text' || field.is === 'numbers') {
    return <input {...common} value={shown} onInput={({ currentTarget }) => set(currentTarget.value)} />
  }
  const rows = Math.max(field.is === 'halves' ? 2 : 3, shown.split('\n').length)
  return (
    <textarea
      {...common}
      rows={rows}
      value={shown}
      onInput={({ currentTarget }) => set(currentTarget.value)}
    />
  )
}

/** What a control shows of a value; `undefined` where the value has another shape than the field. */
function toText({ is }: FormField, value: FieldValue = ''): string | undefined {
  if (typeof value === 'string') return value
  if (!isList(value) || !value.every((item) => typeof item === 'string')) return undefined
  if (is === 'numbers') return value.join(', ')
  return is === 'texts' || is === 'halves' ? value.join('\n') : undefined
}

function fromText({ is }: FormField, typed: string, before: FieldValue | undefined): FieldValue | undefined {
  if (typed === '') return undefined
  if (is === 'numbers') return typed.split(/[,，\s]+/)
  if (is !== 'texts' && is !== 'halves') return typed
  const lines = typed.split('\n')
  const isText = lines.length === 1 && (is === 'halves' || typeof before === 'string')
  return isText ? typed : lines
}
