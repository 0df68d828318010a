/** @jsxImportSource preact */
import { useState } from 'preact/hooks'
import { type Answer, ask } from '../ask.ts'
import { ErrorLine } from '../frame/notices.tsx'
import { useDoing } from '../frame/use-doing.ts'

/** 送审: makes one file of an issue that can be sent round before it is let out. */
export function ProofButton({ id }: { readonly id: string }) {
  const [proof, setProof] = useState<Answer<'proof'> | undefined>()
  const { isBusy, error, run } = useDoing()
  return (
    <div class="row">
      <button
        type="button"
        disabled={isBusy}
        onClick={() => run(async () => setProof(await ask('proof', { id })))}
      >
        {isBusy ? '正在做送审稿……' : '送审稿'}
      </button>
      {proof && (
        <span role="status">
          <a href={`proof/${id}.html`} download={`送审稿-${id}.html`}>
            存 HTML
          </a>{' '}
          {proof.hasPdf && (
            <a href={`proof/${id}.pdf`} download={`送审稿-${id}.pdf`}>
              存 PDF
            </a>
          )}
          {proof.faults > 0 && `（还有${proof.faults}处错误）`}
        </span>
      )}
      <ErrorLine error={error} />
    </div>
  )
}
