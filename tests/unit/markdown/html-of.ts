import { type ParsedBody, parseBody } from '../../../lib/body/parse/parse-body.ts'
import { toHtml } from '../../../lib/body/print/to-html.ts'

/** Where the bodies of these tests stand. */
export const address = '/issues/a/01/02/'

/** All HTML of a body, footnotes last. */
export function htmlOf(markdown: string): string {
  return htmlOfBody(parseBody(markdown, { address }))
}

/** All HTML of a body that is parsed already. */
export function htmlOfBody({ body }: ParsedBody): string {
  return toHtml(body)
}
