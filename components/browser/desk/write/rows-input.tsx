/** @jsxImportSource preact */
import { type FieldMap, type FieldValue, isList } from '../../../../lib/desk/file/field-lists.ts'
import { FaultLine } from '../frame/notices.tsx'
import { FieldInput, type FieldInputProps } from './field-input.tsx'

/** A field of any kind. */
export function FormInput(props: FieldInputProps) {
  return props.field.is === 'rows' ? <RowsInput {...props} /> : <FieldInput {...props} />
}

/** Items of several fields each: 署名, 图片. Each can be moved and taken out. */
function RowsInput({ field, value = [], faults, id, onChange }: FieldInputProps) {
  const rows = typeof value === 'string' || !isList(value) ? [] : value.map(toRow)
  const set = (now: readonly FieldValue[]) => onChange(now.length === 0 ? undefined : now)
  const move = (from: number, to: number) =>
    set(rows.map((row, i) => (i === from ? rows[to] : i === to ? rows[from] : row) ?? row))
  const keyed = rows.map((row, i) => ({ row, i, key: `${id}-${i}` }))
  const isOther = value !== '' && (typeof value === 'string' || !isList(value))
  return (
    <fieldset class="rows">
      <legend>
        {field.label}
        {rows.length > 0 && ` ${rows.length}`}
      </legend>
      <small>{field.hint}</small>
      {isOther && <p class="fault">这里的写法表单里放不下，请在“全文”里改。</p>}
      {keyed.map(({ row, key, i }) => (
        <fieldset class="item" aria-label={`${field.label}第${i + 1}条`} key={key}>
          {field.columns?.map((column) => (
            <FormInput
              key={column.name}
              field={column}
              id={`${id}-${i}-${column.name}`}
              value={row[column.name]}
              faults={[]}
              onChange={(typed) =>
                set(rows.map((old, at) => (at === i ? withField(old, column.name, typed) : old)))
              }
            />
          ))}
          {faults
            .filter(({ item }) => item === i)
            .map((fault) => (
              <FaultLine key={`${fault.code} ${fault.line}`} fault={fault} />
            ))}
          <p class="row">
            <button
              type="button"
              disabled={i === 0}
              onClick={() => move(i, i - 1)}
              aria-label={`${field.label}第${i + 1}条上移`}
            >
              上移
            </button>
            <button
              type="button"
              onClick={() => set(rows.filter((_, at) => at !== i))}
              aria-label={`删去${field.label}第${i + 1}条`}
            >
              删去
            </button>
          </p>
        </fieldset>
      ))}
      {faults
        .filter(({ item }) => item === undefined)
        .map((fault) => (
          <FaultLine key={`${fault.code} ${fault.line}`} fault={fault} />
        ))}
      <button type="button" onClick={() => set([...rows, {}])} disabled={isOther}>
        加一条{field.label}
      </button>
    </fieldset>
  )
}

function toRow(item: FieldValue): FieldMap {
  return typeof item === 'string' || isList(item) ? {} : item
}

function withField(row: FieldMap, name: string, value: FieldValue | undefined): FieldMap {
  const { [name]: _before, ...others } = row
  return value === undefined ? others : { ...row, [name]: value }
}
