import { isVerse } from '../../body/is-verse.ts'
import { blocksText, toText } from '../../body/print/to-text.ts'
import type { Block, Body } from '../../body-tree.ts'
import { captionLine } from '../../caption.ts'
import { asPrintedLines, correctionLine } from '../../corrections.ts'
import { creditLines, editorNoteLine, originLines } from '../../credits.ts'
import { formatIssueDate } from '../../dates.ts'
import { generatedLines } from '../../generated.ts'
import { headlineLine } from '../../headline.ts'
import { overlineWords } from '../../kind-words.ts'
import { findOtherPart, jumpWords, type OtherPart } from '../../layout/jump.ts'
import type { Article, Issue, Page, Photo, Publication, Section } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { withheldLines } from '../../taken-out.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { factLines, topicLines } from '../article-parts.ts'

/**
 * An issue as plain text, paragraphs indented as in print. Lines end as everywhere: by one line feed. `sections` have the
 * names of the 栏目 that stand above headlines.
 */
export function toIssueText(
  publication: Publication,
  issue: Issue,
  sections: readonly Section[] = [],
): string {
  const head = [...issueLines(publication, issue), absoluteUrl(publication, issueUrl(issue.id))]
  const pages = issue.pages.map((page) => toPageText(page, issue, sections))
  return `${[lines(head), ...pages].join('\n\n\n')}\n`
}

/** Title of an issue with its label: 聚焦2025长治两会（两会专刊）. */
export function titleOf({ title, label }: Pick<Issue, 'title' | 'label'>): string {
  return label === undefined ? title : `${title}（${label}）`
}

/** What is said of an issue at its head: title, the newspaper where the title is not its name, day and 总期号, slogans. */
export function issueLines({ newspaper }: Publication, issue: Issue): readonly string[] {
  const { title, date, number, slogans } = issue
  const day = [formatIssueDate(date), ...(number === undefined ? [] : [`第${number}期`])]
  return [
    titleOf(issue),
    ...(newspaper === undefined || title.startsWith(newspaper) ? [] : [newspaper]),
    day.join('　'),
    ...(slogans.length === 0 ? [] : [slogans.join('　')]),
  ]
}

/** The section that an article names. */
export function sectionOf({ section }: Article, sections: readonly Section[]): Section | undefined {
  return sections.find(({ id }) => id === section)
}

function toPageText(page: Page, issue: Issue, sections: readonly Section[]): string {
  const articles = page.articles.map((article) =>
    toArticleText(article, findOtherPart(article, issue), sectionOf(article, sections)),
  )
  return [`【${formatPageName(page)}】`, ...articles, ...creditLines(page.credits)].join('\n\n')
}

function toArticleText(article: Article, jump: OtherPart | undefined, section: Section | undefined): string {
  const headline = headlineLine(article)
  if (article.status === 'withdrawn') return lines([headline, article.notice])
  const { kicker, subhead, byline, editorNote, body, photos, corrections } = article
  const overline = overlineWords(article, section).join('　') || undefined
  const facts = factLines(article)
  return [
    lines([
      overline,
      kicker,
      headline,
      subhead,
      ...creditLines(byline),
      ...originLines(article),
      ...generatedLines(article),
    ]),
    ...(editorNote === undefined ? [] : [indent(editorNoteLine(editorNote))]),
    ...(jump?.direction === 'back' ? [jumpWords(jump)] : []),
    ...withheldLines(article),
    ...body.blocks.map(toBlockText),
    ...(jump?.direction === 'onward' ? [jumpWords(jump)] : []),
    ...toNotesText(body),
    ...photos.map(toPhotoText),
    ...(facts.length === 0 ? [] : [lines(['数读', ...facts])]),
    ...topicLines(article),
    ...corrections.map(correctionLine),
    ...asPrintedLines(article),
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
