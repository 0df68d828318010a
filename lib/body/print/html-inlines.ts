import type { FootnoteReferenceNode, Inline } from '../../body-tree.ts'
import { sicMark } from '../../corrections.ts'
import { partAtApostrophes } from '../../quotation-marks.ts'
import { assertUnreachable } from '../assert-unreachable.ts'
import { isOtherHost } from '../parse/resolve-address.ts'
import type { PhrasingContent } from '../parse/tree-types.ts'
import { addressOn, type HtmlOptions, idOn } from './html-options.ts'

/** What stands in a line as remark-html wants it. */
export function toHtmlInlines(inlines: readonly Inline[], options: HtmlOptions): PhrasingContent[] {
  return inlines.flatMap((inline) => toHtmlInline(inline, options))
}

function toHtmlInline(inline: Inline, options: HtmlOptions): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return toHtmlText(inline.value)
    case 'inlineCode':
      return [{ type: 'inlineCode', value: inline.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: inline.type, children: toHtmlInlines(inline.children, options) }]
    case 'link': {
      const { url, title } = inline
      const properties = isOtherHost(url) ? { rel: ['noopener', 'noreferrer'] } : {}
      const words = toHtmlInlines(inline.children, options)
      return toLink({ url, properties, words, ...(title !== undefined && { title }) }, options)
    }
    case 'footnoteReference':
      return [{ type: 'emphasis', data: { hName: 'sup' }, children: toReference(inline, options) }]
    case 'sic':
      return [{ type: 'text', value: sicMark }]
    default:
      return assertUnreachable(inline)
  }
}

/** Words; the apostrophe between Latin letters (I’m) is a Latin one, which Chinese faces draw as wide as a character. */
export function toHtmlText(words: string): PhrasingContent[] {
  return partAtApostrophes(words).map((value, index) => {
    if (index % 2 === 0) return { type: 'text', value }
    const data = { hName: 'span', hProperties: { className: ['latin'] } }
    return { type: 'emphasis', data, children: [{ type: 'text', value }] }
  })
}

/** A link before it is fitted into its route. */
interface Link {
  readonly url: string
  readonly title?: string
  readonly properties: Readonly<Record<string, string | string[]>>
  readonly words: PhrasingContent[]
}

/** A link as it leads from the route, or its words where it leads nowhere. */
export function toLink(
  { url, title = '', properties, words }: Link,
  options: HtmlOptions,
): PhrasingContent[] {
  const address = addressOn(options, url)
  if (address === undefined) return words
  return [
    { type: 'link', url: address, title: title || null, data: { hProperties: properties }, children: words },
  ]
}

function toReference({ number, id }: FootnoteReferenceNode, options: HtmlOptions): PhrasingContent[] {
  // The label of the footnotes stands on the article's own page.
  const label = options.linkBase === undefined ? { ariaDescribedBy: [idOn(options, 'footnotes-label')] } : {}
  const properties = { id: idOn(options, id), ...label }
  return toLink(
    { url: `#fn-${number}`, properties, words: [{ type: 'text', value: `[${number}]` }] },
    options,
  )
}
