const region = document.createElement('p')
region.setAttribute('role', 'status')
region.className = 'sr-only'

/** Says in a control's own place what came of it, and to those who listen; a region is heard only if it was there before. */
export function say(control: Element, words: string): void {
  control.textContent = words
  region.textContent = ''
  document.body.append(region)
  setTimeout(() => {
    region.textContent = words
  }, 100)
}
