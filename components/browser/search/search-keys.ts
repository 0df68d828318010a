/** `/` goes to the field, the arrows from hit to hit, Esc clears. */
export function listenToKeys(screen: HTMLElement, onClear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    // A sheet has keys of its own: Escape closes it.
    if (event.target instanceof Element && event.target.closest('dialog[open]')) return
    const field = screen.querySelector('input')
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault()
      field?.focus()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      onClear()
      field?.focus()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, screen, field)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}

/** From the field down to the first hit, and from the first hit up to the field. */
function moveFocus(event: KeyboardEvent, screen: HTMLElement, field: HTMLInputElement | null) {
  const hits = [...screen.querySelectorAll<HTMLElement>('[data-hit]')]
  const focused = document.activeElement
  const at = hits.indexOf(focused as HTMLElement)
  if (at < 0 && focused !== field) return
  const next = event.key === 'ArrowDown' ? hits[at + 1] : at > 0 ? hits[at - 1] : field
  if (!next) return
  event.preventDefault()
  next.focus()
}
