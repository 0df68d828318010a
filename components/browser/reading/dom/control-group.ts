import { button } from './button.ts'

/** A named group of controls; `shown` prints the name before them. */
export function controlGroup(name: string, controls: readonly HTMLElement[], shown = true): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', name)
  element.className = 'controls'
  if (shown) {
    const label = document.createElement('span')
    label.textContent = name
    label.setAttribute('aria-hidden', 'true')
    element.append(label)
  }
  element.append(...controls)
  return element
}

/** A word that shows and hides what stands below it in the flow, hidden at first; `name` says more than the word. */
export function opener(word: string, opened: HTMLElement, name = word): HTMLButtonElement {
  const show = (isShown: boolean) => {
    opened.hidden = !isShown
    element.setAttribute('aria-expanded', String(isShown))
  }
  const element = button(word, word, () => show(Boolean(opened.hidden)))
  if (name !== word) element.setAttribute('aria-label', name)
  show(false)
  return element
}
