import { isVerse } from '../../body/is-verse.ts'
import { blocksText, toText } from '../../body/print/to-text.ts'
import type { Block } from '../../body-tree.ts'
import { captionLine } from '../../caption.ts'
import { formatDate, formatIssueDate } from '../../dates.ts'
import { headlineLine } from '../../headline.ts'
import type { Article, Body, Issue, Page, Photo, Publication } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'

/** An issue as plain text, paragraphs indented as in print. Lines end as everywhere: by one line feed. */
export function toIssueText(publication: Publication, issue: Issue): string {
  const head = [titleOf(issue), formatIssueDate(issue.date), absoluteUrl(publication, issueUrl(issue.id))]
  const pages = issue.pages.map((page) => toPageText(page))
  return `${[lines(head), ...pages].join('\n\n\n')}\n`
}

/** Title of an issue with its label: 聚焦2025长治两会（两会专刊）. */
export function titleOf({ title, label }: Pick<Issue, 'title' | 'label'>): string {
  return label === undefined ? title : `${title}（${label}）`
}

function toPageText(page: Page): string {
  const credits = page.credits.map(({ role, name, printed }) => printed ?? `${role}/${name}`)
  return [`【${formatPageName(page)}】`, ...page.articles.map(toArticleText), ...credits].join('\n\n')
}

function toArticleText(article: Article): string {
  const headline = headlineLine(article)
  if (article.status === 'withdrawn') return lines([headline, article.notice])
  const { kicker, subhead, byline, body, photos, corrections } = article
  const credits = [...new Set(byline.map(({ role, name, printed }) => printed ?? `${role}/${name}`))]
  return [
    lines([kicker, headline, subhead, ...credits]),
    ...body.blocks.map(toBlockText),
    ...toNotesText(body),
    ...photos.map(toPhotoText),
    ...corrections.map(({ date, text }) => `更正（${formatDate(date)}）：${text}`),
  ].join('\n\n')
}

function toBlockText(block: Block): string {
  const text = toText(block)
  return block.type === 'paragraph' && !isVerse(block) ? indent(text) : text
}

// A footnote begins with its number as it stands in the text.
function toNotesText({ notes }: Body): readonly string[] {
  if (notes.length === 0) return []
  const texts = notes.map(({ number, children }) => `[${number}] ${blocksText(children)}`)
  return [lines(['注释', ...texts])]
}

function toPhotoText(photo: Photo): string {
  const { textInImage } = photo
  const inside = textInImage === undefined ? [] : [`图内文字：${textInImage}`]
  return `图：${[captionLine(photo), ...inside].join('　')}`
}

function indent(paragraph: string): string {
  return `　　${paragraph}`
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n')
}
