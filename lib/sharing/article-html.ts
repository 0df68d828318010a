import { adaptHtml } from '../body/adapt-html.ts'
import { captionLine } from '../caption.ts'
import { formatDate } from '../dates.ts'
import { unplacedPhotos } from '../layout/route-body.ts'
import type { Article, Photo } from '../model.ts'
import { escapeXml } from './xml.ts'

/** Where links and pictures of an article lead outside of its page. */
export interface ArticleHtmlOptions {
  /** Where a link leads; `undefined` leaves its words alone. */
  readonly resolve: (address: string) => string | undefined
  /** Address of a photo, `undefined` if it is not taken along and only its caption stands. */
  readonly photoSource: (photo: Photo) => string | undefined
  /** By how many levels headings move down; none if absent. */
  readonly headingShift?: number
}

/**
 * The whole of an article below its headline stack as HTML for feeds and books: 署名, 正文, pictures, captions
 * without one, corrections. It has no class and no style, and needs none.
 */
export function toArticleHtml(article: Article, options: ArticleHtmlOptions): string {
  const { byline, body, photos, corrections } = article
  const lines = [...new Set(byline.map(({ role, name, printed }) => printed ?? `${role}/${name}`))]
  const placed = (id: string | undefined) =>
    photos.filter(({ picture, after }) => picture && after !== undefined && after === id)
  const captions = photos.filter(({ picture }) => !picture)
  return [
    ...(lines.length === 0 ? [] : [`<p>${lines.map(escapeXml).join('　')}</p>`]),
    ...body.blocks.flatMap((block) => [
      resolveLinks(block.html, options),
      ...idsOf(block.html).flatMap((id) => placed(id).map((photo) => toFigure(photo, options))),
    ]),
    ...(body.footnotes === undefined ? [] : [resolveLinks(body.footnotes, options)]),
    ...unplacedPhotos(article).map((photo) => toFigure(photo, options)),
    ...(captions.length === 0
      ? []
      : [`<p>图片说明（原图暂缺）</p><ul>${captions.map(toCaption).join('')}</ul>`]),
    ...corrections.map(({ date, text }) => `<p>更正（${formatDate(date)}）：${escapeXml(text)}</p>`),
  ].join('\n')
}

const link = /<a ([^>]*?)href="([^"]*)"([^>]*)>(.*?)<\/a>/gs

function resolveLinks(html: string, { resolve, headingShift = 0 }: ArticleHtmlOptions): string {
  return adaptHtml(html, { headingShift }).replace(
    link,
    (_, before: string, address: string, after: string, content: string) => {
      const target = resolve(address.replaceAll('&#x26;', '&'))
      return target === undefined ? content : `<a ${before}href="${escapeXml(target)}"${after}>${content}</a>`
    },
  )
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')
}

function toFigure(photo: Photo, { photoSource }: ArticleHtmlOptions): string {
  const source = photoSource(photo)
  const words = captionOf(photo)
  if (source === undefined) return `<p>${words}</p>`
  const alt = escapeXml(photo.alt ?? '')
  return `<figure><img src="${escapeXml(source)}" alt="${alt}"><figcaption>${words}</figcaption></figure>`
}

function toCaption(photo: Photo): string {
  return `<li>${captionOf(photo)}</li>`
}

function captionOf(photo: Photo): string {
  const { textInImage } = photo
  const inside = textInImage === undefined ? [] : [`（图内文字：${textInImage}）`]
  return escapeXml([captionLine(photo), ...inside].join('　'))
}
