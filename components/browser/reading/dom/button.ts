/** A plain button that does one thing; `label` says more than its word where the word is not enough. */
export function button(
  word: string,
  label: string,
  act: (self: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = word
  if (label !== word) element.title = label
  element.addEventListener('click', () => act(element))
  return element
}
