/** Id of the first element of the body. */
export const firstFrameId = 'top'

/**
 * Nothing is drawn before the body has begun. A browser that parses `<head>` in one go and the text in the next
 * would else set and draw an empty page between them, which on a slow phone is a tenth of the time to the first text.
 */
export function FirstFrame() {
  return <link rel="expect" href={`#${firstFrameId}`} blocking="render" />
}
