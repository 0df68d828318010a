/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { addStyle } from '../reading/dom/add-style.ts'
import { css } from './filter-sheet.css'

addStyle(css)

interface FilterSheetProps {
  /** 共×篇, which changes with what is chosen. */
  readonly found: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** 筛选 as a sheet from the foot of a phone's screen; 关闭, Escape and a tap beside it lead back to the hits. */
export function FilterSheet({ found, onClose, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.addEventListener('click', ({ target }) => {
      if (target === element) element.close()
    })
  }, [])
  return (
    <dialog ref={dialog} aria-label="筛选" className="filter-sheet text-caption" onClose={onClose}>
      <div className="sticky top-0 flex items-center justify-between bg-paper rule-b">
        <p>
          <b>筛选</b>　{found}
        </p>
        <button type="button" className="target cursor-pointer" onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </div>
      <div className="pt-4">{children}</div>
    </dialog>
  )
}
