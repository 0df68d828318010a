import type { Article } from '../../model.ts'
import { type ArticleHtmlOptions, toArticleHtml } from '../article-html.ts'
import { toXmlCharacters } from '../xml.ts'

/** What stands below an article's headline stack as XHTML: in it a text may hold neither `]]>` nor what XML has no form for. */
export function toXhtml(article: Article, options: Omit<ArticleHtmlOptions, 'syntax'>): string {
  return toXmlCharacters(toArticleHtml(article, { ...options, syntax: 'xml' })).replaceAll(']]>', ']]&gt;')
}
