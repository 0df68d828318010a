import { blockIds } from '../body/blocks-inside.ts'
import type { Block, Note } from '../body-tree.ts'
import { captionLine } from '../caption.ts'
import { asPrintedLines, correctionLine } from '../corrections.ts'
import { creditLines, editorNoteLine, originLines } from '../credits.ts'
import { showsFacts } from '../facts.ts'
import { generatedLines, generatedNotice, isGenerated } from '../generated.ts'
import { jumpWords, type OtherPart } from '../layout/jump.ts'
import { unplacedPhotos } from '../layout/route-body.ts'
import { splitFact } from '../layout/split-fact.ts'
import type { Article, Photo } from '../model.ts'
import { missingPictures, withheldLines } from '../taken-out.ts'
import { issueUrl, mediaUrl, type SiteUrl } from '../urls.ts'

/** A piece of what stands below an article's headline stack. */
export type ArticlePart =
  | { readonly kind: 'line'; readonly text: string }
  /** A run of the 正文, up to the next picture. */
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | { readonly kind: 'photo'; readonly photo: Photo }
  /** Lines of one kind: captions of pictures that were not supplied, 数读. */
  | { readonly kind: 'list'; readonly title: string; readonly lines: readonly string[] }
  /** Words that lead somewhere on the site: 下转第02版, the recording. */
  | { readonly kind: 'link'; readonly text: string; readonly address: SiteUrl }

/**
 * The whole of an article below its headline stack, in the order of feeds, books and Markdown: 署名, 来源, 编者按, 上接, 正文
 * with its pictures, 下转, 注释, pictures without a place, captions without a picture, 数读, the recording, 话题, 更正.
 */
export function articleParts(article: Article, jump?: OtherPart): readonly ArticlePart[] {
  const { byline, editorNote, body, photos, corrections } = article
  const credits = creditLines(byline)
  const missing = missingPictures(photos)
  const jumpPart = (direction: OtherPart['direction']) =>
    jump?.direction === direction ? [link(jumpWords(jump), issueUrl(jump.article.id))] : []
  return [
    ...(credits.length === 0 ? [] : [line(credits.join('　'))]),
    ...[...originLines(article), ...generatedLines(article)].map(line),
    ...(editorNote === undefined ? [] : [line(editorNoteLine(editorNote))]),
    ...jumpPart('back'),
    ...withheldLines(article).map(line),
    ...textParts(article),
    ...jumpPart('onward'),
    ...(body.notes.length === 0 ? [] : [{ kind: 'notes', notes: body.notes } as const]),
    ...unplacedPhotos(article).map((photo) => ({ kind: 'photo', photo }) as const),
    ...listPart(
      ['图片说明', ...(missing === undefined ? [] : [`（${missing}）`])].join(''),
      photos.filter(({ picture }) => !picture).map(photoWords),
    ),
    ...listPart('数读', factLines(article)),
    ...(article.audio ? [link(audioWords(article), mediaUrl(article.audio))] : []),
    ...topicLines(article).map(line),
    ...[...corrections.map(correctionLine), ...asPrintedLines(article)].map(line),
  ]
}

/** 录音 of an article, and that a machine made it. */
function audioWords(article: Article): string {
  return isGenerated(article, 'audio') ? `录音（${generatedNotice}）` : '录音'
}

/** 数读 in words: what is counted and how much, in the order of print. */
export function factLines(article: Article): readonly string[] {
  if (!showsFacts(article)) return []
  return article.facts.map((fact) => {
    const { before, quantity, after } = splitFact(fact)
    return [before, quantity, after].filter((part) => part !== '').join('　')
  })
}

/** 话题：消防、安全; no line where there are none. */
export function topicLines({ topics }: Pick<Article, 'topics'>): readonly string[] {
  return topics.length === 0 ? [] : [`话题：${topics.join('、')}`]
}

/** Caption of a photo, its credit and the words inside of it, in one line. */
export function photoWords(photo: Photo): string {
  const { textInImage } = photo
  const inside = textInImage === undefined ? [] : [`（图内文字：${textInImage}）`]
  return [captionLine(photo), ...inside].join('　')
}

function listPart(title: string, lines: readonly string[]): readonly ArticlePart[] {
  return lines.length === 0 ? [] : [{ kind: 'list', title, lines }]
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

function link(text: string, address: SiteUrl): ArticlePart {
  return { kind: 'link', text, address }
}
