import { blockIds } from '../body/blocks-inside.ts'
import type { Block, Note } from '../body-tree.ts'
import { captionLine } from '../caption.ts'
import { formatDate } from '../dates.ts'
import { unplacedPhotos } from '../layout/route-body.ts'
import type { Article, Photo } from '../model.ts'

/** A piece of what stands below an article's headline stack. */
export type ArticlePart =
  | { readonly kind: 'line'; readonly text: string }
  /** A run of the 正文, up to the next picture. */
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | { readonly kind: 'photo'; readonly photo: Photo }
  /** Captions of pictures that were not supplied. */
  | { readonly kind: 'captions'; readonly title: string; readonly lines: readonly string[] }

/**
 * The whole of an article below its headline stack, in the order of feeds, books and Markdown: 署名, 正文 with its
 * pictures, 注释, pictures without a place, captions without a picture, 更正.
 */
export function articleParts(article: Article): readonly ArticlePart[] {
  const { byline, body, photos, corrections } = article
  const credits = [...new Set(byline.map(({ role, name, printed }) => printed ?? `${role}/${name}`))]
  const captions = photos.filter(({ picture }) => !picture)
  return [
    ...(credits.length === 0 ? [] : [line(credits.join('　'))]),
    ...textParts(article),
    ...(body.notes.length === 0 ? [] : [{ kind: 'notes', notes: body.notes } as const]),
    ...unplacedPhotos(article).map((photo) => ({ kind: 'photo', photo }) as const),
    ...captionsPart(captions),
    ...corrections.map(({ date, text }) => line(`更正（${formatDate(date)}）：${text}`)),
  ]
}

/** Caption of a photo, its credit and the words inside of it, in one line. */
export function photoWords(photo: Photo): string {
  const { textInImage } = photo
  const inside = textInImage === undefined ? [] : [`（图内文字：${textInImage}）`]
  return [captionLine(photo), ...inside].join('　')
}

function captionsPart(photos: readonly Photo[]): readonly ArticlePart[] {
  if (photos.length === 0) return []
  return [{ kind: 'captions', title: '图片说明（原图暂缺）', lines: photos.map(photoWords) }]
}

function textParts({ body, photos }: Article): readonly ArticlePart[] {
  const parts: ArticlePart[] = []
  let blocks: Block[] = []
  for (const block of body.blocks) {
    blocks.push(block)
    const following = photosAfter(block, photos)
    if (following.length === 0) continue
    parts.push({ kind: 'text', blocks }, ...following.map((photo) => ({ kind: 'photo', photo }) as const))
    blocks = []
  }
  return blocks.length === 0 ? parts : [...parts, { kind: 'text', blocks }]
}

/** Photos by the order of the paragraphs they are placed after. */
function photosAfter(block: Block, photos: readonly Photo[]): readonly Photo[] {
  if (photos.length === 0) return []
  return blockIds(block).flatMap((id) => photos.filter(({ picture, after }) => picture && after === id))
}

function line(text: string): ArticlePart {
  return { kind: 'line', text }
}
