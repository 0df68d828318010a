/** @jsxImportSource preact */
import type { DeskFault } from '../../../../lib/desk/messages.ts'

/** A sentence on what went wrong; nothing where nothing did. */
export function ErrorLine({ error }: { readonly error: string | undefined }) {
  return error === undefined ? null : (
    <p class="error" role="alert">
      {error}
    </p>
  )
}

/** A fault as the check tells it: what should be, what is, what to write. */
export function FaultLine({ fault, id }: { readonly fault: DeskFault; readonly id?: string }) {
  return (
    <p class={fault.severity === 'error' ? 'fault' : 'remark'} id={id}>
      <strong>{fault.severity === 'error' ? '错误' : '提醒'}</strong> {fault.should}，但{fault.is}；
      {fault.write}
    </p>
  )
}
