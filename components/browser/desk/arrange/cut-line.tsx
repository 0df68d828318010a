/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks'
import type { Line } from '../../../../lib/import/plan/source.ts'

/** A line in a field of its own: it is cut where the cursor stands. */
export function CutLine({
  line,
  onCut,
}: {
  readonly line: Line | undefined
  readonly onCut: (offset: number) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onCut(0)
    if (event.key === 'Enter') onCut(field.current?.selectionStart ?? 0)
  }
  return (
    <label class="note cut">
      把光标移到要切开的地方，按回车（Esc 不切）
      <input ref={field} readOnly value={line?.text ?? ''} onKeyDown={press} />
    </label>
  )
}
