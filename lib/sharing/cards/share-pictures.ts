import { createHash } from 'node:crypto'
import type { Archive, Article, Issue, Page, Publication } from '../../model.ts'
import { type SiteUrl, shareUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { ShareImage } from '../page-metadata.ts'
import {
  articlePictureWords,
  issuePictureWords,
  type PictureWords,
  pictureHeadline,
} from './picture-words.ts'

/** Sizes of the pictures made for sharing. */
export const pictureSizes = {
  card: [1200, 630],
  square: [500, 500],
  poster: [1080, 1440],
} as const

export type PictureKind = keyof typeof pictureSizes

/** What the pixels depend on besides the words; a change of how pictures are drawn gives new addresses. */
export const recipe = 'pictures 3, noto 0.4.3'

/**
 * The pictures of an issue or article, named by what they show and so known before they are drawn: their addresses, and
 * the words to draw them from.
 */
export interface SharePictures {
  readonly words: PictureWords
  readonly urls: Readonly<Record<PictureKind, SiteUrl>>
}

/**
 * The pictures that an article names: its own while its issue is among the newest, and if it is the 头条, else those of its
 * issue. None if the publication wants no pictures.
 */
export function articlePictures(
  publication: Publication,
  issue: Issue,
  page: Page,
  article: Article,
  isNew: boolean,
): SharePictures | undefined {
  if (!hasOwnPictures(issue, article, isNew)) return issuePictures(publication, issue)
  return toPictures(publication, article.id, () => articlePictureWords(publication, issue, page, article))
}

/** Whether an article has pictures of its own: all of a new issue, later its 头条, unless that is all the issue has. */
export function hasOwnPictures({ pages }: Issue, article: Article, isNew: boolean): boolean {
  if (article.status !== 'published' || isNew) return article.status === 'published'
  const articles = pages.flatMap((page) => page.articles)
  const lead = articles.find(({ rank, kind, status }) => {
    return rank === 'lead' && kind !== 'advertisement' && status === 'published'
  })
  return articles.length > 1 && lead?.id === article.id
}

/** Whether an issue is among the newest, of which every article has pictures of its own for sharing. */
export function isAmongNewest({ issues, publication }: Archive, id: string): boolean {
  const { cards } = publication
  return cards > 0 && issues.slice(-cards).some((issue) => issue.id === id)
}

/** The pictures of an issue, which its pages share. */
export function issuePictures(publication: Publication, issue: Issue): SharePictures | undefined {
  return toPictures(publication, issue.id, () => issuePictureWords(publication, issue))
}

function toPictures({ cards }: Publication, id: string, read: () => PictureWords): SharePictures | undefined {
  if (cards === 0) return undefined
  const words = read()
  const hash = createHash('sha256')
    .update(JSON.stringify([recipe, words]))
    .digest('hex')
    .slice(0, 10)
  const url = (kind: PictureKind) => shareUrl(id, `${kind}.${hash}.png`)
  return { words, urls: { card: url('card'), square: url('square'), poster: url('poster') } }
}

/** The card as link previews name it; none where the site's own address is not known. */
export function toShareImage(
  publication: Publication,
  pictures: SharePictures | undefined,
): ShareImage | undefined {
  const url = pictures && absoluteUrl(publication, pictures.urls.card)
  if (!pictures || url === undefined) return undefined
  const [width, height] = pictureSizes.card
  return { url, width, height, alt: pictureHeadline(pictures.words) }
}

/** Absolute address of the square card, which WeChat and QQ read from microdata. */
export function itemImage(publication: Publication, pictures: SharePictures | undefined): string | undefined {
  return pictures && absoluteUrl(publication, pictures.urls.square)
}
