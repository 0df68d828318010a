/** Calls back once the page is really before the reader: a page drawn ahead of a click must do nothing yet. */
export function whenShown(act: () => void): void {
  if (Reflect.get(document, 'prerendering'))
    document.addEventListener('prerenderingchange', act, { once: true })
  else act()
}
