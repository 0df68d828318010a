import { addStyle } from './add-style.ts'
import { button } from './button.ts'
import { css } from './sheet.css'

addStyle(css)

/** Opens a native dialog that was asked for, with 关闭; answers what closes it. Escape and a tap beside it do too. */
export function openSheet(name: string, content: readonly Node[], className = 'sheet-of-words'): () => void {
  const dialog = document.createElement('dialog')
  const close = () => dialog.close()
  dialog.className = className
  dialog.setAttribute('aria-label', name)
  dialog.append(...content, button('关闭', '关闭', close))
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return close
}
