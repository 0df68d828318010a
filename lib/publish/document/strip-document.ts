import { readAttribute, type ScannedElement } from './rewrite-elements.ts'

/**
 * Whether an element is left out: every script that is not marked `data-keep`, and the hints that fetch
 * scripts and stylesheets early. React has drawn the page; nothing of it runs in a browser, and the one
 * stylesheet that a page links is to wait until the page is there.
 */
export function isFrameworkElement(element: ScannedElement): boolean {
  if (element.name === 'script') return readAttribute(element, 'data-keep') === undefined
  if (element.name !== 'link') return false
  const rel = readAttribute(element, 'rel')?.toLowerCase()
  return (
    rel === 'modulepreload' ||
    (rel === 'preload' && /^(script|style)$/.test(readAttribute(element, 'as') ?? ''))
  )
}

/** Whether a comment marks a part that React would have put in by script: without it the part is missing. */
export function isUnfinishedPart({ name, startTag }: ScannedElement): boolean {
  return name === '!--' && startTag === '<!--$?-->'
}

/** Whether a comment only tells React where its texts and parts meet. */
export function isSeam({ name, startTag }: ScannedElement): boolean {
  return name === '!--' && /^<!--(?: |\/?\$)-->$/.test(startTag)
}
