import { type ParsedBody, parseBody } from '../../../lib/body/parse-body.ts'

/** Where the bodies of these tests stand. */
export const address = '/issues/a/01/02/'

/** All HTML of a body, footnotes last. */
export function htmlOf(markdown: string): string {
  return htmlOfBody(parseBody(markdown, { address }))
}

/** The same, of a body that is parsed already. */
export function htmlOfBody({ body }: ParsedBody): string {
  const html = body.blocks.map((block) => block.html)
  return [...html, ...(body.footnotes === undefined ? [] : [body.footnotes])].join('\n')
}
