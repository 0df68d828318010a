/** Id of the element that holds what a page is read for. */
export const firstFrameId = 'main'

/**
 * Nothing is drawn before that element has begun. A browser that parses `<head>` in one go and the text in the next
 * would else lay out and draw an empty page between them, which on a slow phone is a tenth of the time to the first text.
 */
export function FirstFrame() {
  return <link rel="expect" href={`#${firstFrameId}`} blocking="render" />
}
