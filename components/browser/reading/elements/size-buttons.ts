import { bodySize, changeSettings, nextSize, whenSettingsChange } from '../device/settings.ts'
import { button } from '../dom/button.ts'

/** 大一点 and 小一点. A button says that it is off where there is no further size. */
export function sizeButtons(): HTMLButtonElement[] {
  return [sizeButton('大一点', 1), sizeButton('小一点', -1)]
}

/** The size that holds, in px at the browser's own text size. */
export function sizeShown(): HTMLElement {
  const size = document.createElement('output')
  whenSettingsChange(() => {
    size.textContent = bodySize()
  })
  return size
}

function sizeButton(word: string, by: 1 | -1): HTMLButtonElement {
  const element = button(word, word, () => {
    const size = nextSize(by)
    if (size) changeSettings({ size })
  })
  // Not `disabled`, which would take the focus away from whoever is pressing it.
  whenSettingsChange(() => element.setAttribute('aria-disabled', String(!nextSize(by))))
  return element
}
