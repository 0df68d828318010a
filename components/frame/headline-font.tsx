import type { HeadlineFace } from '../../lib/fonts/headline-face.ts'

/** The `@font-face` of the headlines; its file is named by its content, so that browsers may cache it for good. */
export function HeadlineFont({ face }: { readonly face: HeadlineFace }) {
  if (!face.url) return null
  const css = `@font-face{font-family:"Issue Headline";src:url("${face.url}") format("woff2");font-display:swap}`
  return (
    <style href={face.url} precedence="default">
      {css}
    </style>
  )
}
