import type remarkHtml from 'remark-html'

type Options = NonNullable<Parameters<typeof remarkHtml>[0]>

const ids = /^(?:p[\d-]+|h\d+|fn-\d+|fnref-[\d-]+|footnotes-label)$/

/**
 * Everything a body may consist of. The plugins of this folder make nothing else; this is the second lock.
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
    p: [['id', ids]],
    h2: [['id', ids]],
    h3: [['id', ids]],
    h4: [['id', ids]],
    h5: [['id', ids]],
    h6: [['id', ids]],
    a: [
      'href',
      'title',
      ['id', ids],
      ['rel', 'noopener', 'noreferrer'],
      ['className', 'footnote-back'],
      ['ariaDescribedBy', 'footnotes-label'],
      ['ariaLabel', /^返回正文\d*$/],
    ],
    ol: ['start'],
    li: [['id', ids]],
    code: [['className', /^language-[\w+#.-]+$/]],
    span: [['className', 'half']],
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
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: [],
  required: {},
}
