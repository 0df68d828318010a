import { assertUnreachable } from '../body/assert-unreachable.ts'
import { toHtml } from '../body/print/to-html.ts'
import type { OtherPart } from '../layout/jump.ts'
import type { Article, Photo } from '../model.ts'
import { type ArticlePart, articleParts, photoWords } from './article-parts.ts'
import { escapeXml } from './xml.ts'

/** Where links and pictures of an article lead outside of its page. */
export interface ArticleHtmlOptions {
  /** Where a link leads; `undefined` leaves its words alone. */
  readonly resolve: (address: string) => string | undefined
  /** Address of a photo, `undefined` if it is not taken along and only its caption stands. */
  readonly photoSource: (photo: Photo) => string | undefined
  /** `xml` closes the elements that have no content. */
  readonly syntax?: 'html' | 'xml'
  /** The other part of a piece that jumps. */
  readonly jump?: OtherPart | undefined
}

/**
 * The whole of an article below its headline stack as HTML for feeds and books. It has no class and no style but
 * those of its 正文, and needs none.
 */
export function toArticleHtml(article: Article, options: ArticleHtmlOptions): string {
  return articleParts(article, options.jump)
    .map((part) => toPartHtml(part, options))
    .join('\n')
}

function toPartHtml(part: ArticlePart, options: ArticleHtmlOptions): string {
  const { resolve, syntax = 'html' } = options
  switch (part.kind) {
    case 'line':
      return `<p>${escapeXml(part.text)}</p>`
    case 'text':
      return toHtml({ blocks: part.blocks }, { resolve, syntax })
    case 'notes':
      return toHtml({ blocks: [], notes: part.notes }, { resolve, syntax })
    case 'photo':
      return toFigure(part.photo, options)
    case 'link':
      return toLinkLine(part.text, resolve(part.address))
    case 'list':
      return `<p>${part.title}</p><ul>${part.lines.map((words) => `<li>${escapeXml(words)}</li>`).join('')}</ul>`
    default:
      return assertUnreachable(part)
  }
}

function toLinkLine(text: string, address: string | undefined): string {
  const words = escapeXml(text)
  return `<p>${address === undefined ? words : `<a href="${escapeXml(address)}">${words}</a>`}</p>`
}

function toFigure(photo: Photo, { photoSource, syntax }: ArticleHtmlOptions): string {
  const source = photoSource(photo)
  const words = escapeXml(photoWords(photo))
  if (source === undefined) return `<p>${words}</p>`
  const picture = `<img src="${escapeXml(source)}" alt="${escapeXml(photo.alt ?? '')}"${syntax === 'xml' ? '/>' : '>'}`
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`
}
