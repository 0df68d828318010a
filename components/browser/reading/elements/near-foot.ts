/** How far below the window the foot of a text is fetched, in px: before it comes into sight. */
const distance = 1500

const load = () => import('../on-demand/article-foot.ts')

/** Fetches what stands below the text once the reader nears it, or asks for 分享 above it. */
export function watchFoot(): void {
  const parts = document.querySelectorAll('share-panel, citation-forms, article-files')
  if (!('IntersectionObserver' in window)) {
    if (parts.length > 0) void load()
    return
  }
  const watcher = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      watcher.disconnect()
      void load()
    },
    { rootMargin: `${distance}px` },
  )
  // The sections: what is inside them has no size before they are laid out.
  for (const part of parts) watcher.observe(part.closest('section') ?? part)
  document.addEventListener('click', askToShare, true)
}

// The panel does what the word asks for; one that is not there yet is told once it is.
function askToShare(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[href="#share"]')
  if (!link) return
  document.removeEventListener('click', askToShare, true)
  if (customElements.get('share-panel')) return
  event.preventDefault()
  event.stopImmediatePropagation()
  load().then(
    () => link.click(),
    () => location.assign('#share'),
  )
}
