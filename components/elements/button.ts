/** A plain button that does one thing. */
export function button(
  word: string,
  label: string,
  act: (self: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = word
  element.title = label
  element.addEventListener('click', () => act(element))
  return element
}
