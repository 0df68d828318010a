import type remarkHtml from 'remark-html'

type Options = NonNullable<Parameters<typeof remarkHtml>[0]>

/** Ids that a body may have, behind what they begin with where several articles stand on one route. */
export const bodyId = /^(?:[a-z\d]+-)*(?:p[\d-]+|h\d+|fn-\d+|fnref-[\d-]+|footnotes-label)$/

// A scheme in capitals (HTTPS://…) is one too, and an address stays as it was typed; what checks it tells them apart.
function inAnyCase(scheme: string): readonly string[] {
  return [...scheme].reduce<readonly string[]>(
    (spellings, letter) =>
      spellings.flatMap((spelling) => [spelling + letter, spelling + letter.toUpperCase()]),
    [''],
  )
}

/**
 * Everything a body may consist of. `html-nodes.ts` makes nothing else; this is the second lock.
 * Ids are never the author's own, so they are not prefixed.
 */
export const safeSchema: Exclude<Options['sanitize'], boolean> = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...[
      'strong',
      'em',
      'del',
      'a',
      'sup',
      'span',
      'section',
      'div',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ],
  ],
  attributes: {
    p: [
      ['id', bodyId],
      ['className', 'verse'],
    ],
    h2: [['id', bodyId]],
    h3: [['id', bodyId]],
    h4: [['id', bodyId]],
    h5: [['id', bodyId]],
    h6: [['id', bodyId]],
    a: [
      'href',
      'title',
      ['id', bodyId],
      ['rel', 'noopener', 'noreferrer'],
      ['className', 'footnote-back'],
      ['ariaDescribedBy', /^(?:[a-z\d]+-)*footnotes-label$/],
      ['ariaLabel', /^返回正文\d*$/],
    ],
    ol: ['start'],
    li: [['id', bodyId]],
    code: [['className', /^language-[\w+#.-]+$/]],
    span: [['className', 'half', 'latin']],
    section: [['className', 'footnotes']],
    div: [
      ['className', 'table'],
      ['role', 'group'],
      ['tabIndex', 0],
      ['ariaLabel', '表格'],
    ],
    th: [['className', /^align-(?:left|center|right)$/]],
    td: [['className', /^align-(?:left|center|right)$/]],
  },
  protocols: { href: ['http', 'https', 'mailto'].flatMap(inAnyCase) },
  clobber: [],
  clobberPrefix: '',
  strip: [],
  required: {},
}
