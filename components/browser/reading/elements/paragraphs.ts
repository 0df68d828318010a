// Every paragraph has an address; what a reader does with it is loaded when a paragraph is first pointed at.
const load = () => import('../on-demand/paragraph-tools.ts')
const textOf = (target: EventTarget | null) =>
  target instanceof Element && !target.closest('a, button') && target.closest('.body [id]')

document.addEventListener('pointerover', ({ target, pointerType }) => {
  const text = pointerType === 'mouse' && textOf(target)
  if (text) void load().then(({ pointAt }) => pointAt(text))
})
document.addEventListener('click', (event) => {
  const text = !event.defaultPrevented && document.getSelection()?.isCollapsed && textOf(event.target)
  if (text && !matchMedia('(hover: hover)').matches) void load().then(({ tap }) => tap(text))
})

let waiting: ReturnType<typeof setTimeout> | undefined
document.addEventListener('selectionchange', () => {
  clearTimeout(waiting)
  const selection = document.getSelection()
  const anchor = selection?.anchorNode
  const inside = anchor instanceof Element ? anchor : (anchor?.parentElement ?? null)
  if (!selection || selection.isCollapsed || !inside?.closest('.body, figcaption, li[id*=photos-]')) return
  waiting = setTimeout(() => void load().then(({ quote }) => quote(selection)), 300)
})

// A browser that knows no text fragments takes all behind # for an id.
const [id, directive] = location.hash.split(':~:')
if (directive !== undefined) location.replace(id || '#')

export {}
