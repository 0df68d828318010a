import { toHtml } from '../../lib/body/print/to-html.ts'
import type { RouteText } from '../../lib/layout/route-body.ts'

interface ArticleBodyProps {
  readonly text: RouteText
  readonly className?: string
}

/** 正文. The one place where a text becomes HTML, and where HTML is inserted as it is. */
export function ArticleBody({ text, className = '' }: ArticleBodyProps) {
  const html = toHtml(text, text.options)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/body sanitises it, and a test holds that nothing else uses it
  return <div className={`body ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}
