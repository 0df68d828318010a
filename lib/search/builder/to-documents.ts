import { headlineLabel, headlineText, withdrawnNotice } from '../../headline.ts'
import type { Article, Block, Body, Issue, Page, Section } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import type { SearchDocument, SearchParagraph } from '../index/search-document.ts'

/** Every article of an issue as search knows it, in page order; `sections` by their ids. */
export function toDocuments(issue: Issue, sections: ReadonlyMap<string, Section>): readonly SearchDocument[] {
  return issue.pages.flatMap((page) =>
    page.articles.map((article) => toDocument(article, page, issue, sections)),
  )
}

function toDocument(
  article: Article,
  page: Page,
  issue: Issue,
  sections: ReadonlyMap<string, Section>,
): SearchDocument {
  const place = {
    id: article.id,
    headline: headlineText(article),
    issueTitle: issue.title,
    ...(issue.date !== undefined && { date: issue.date }),
    page: formatPageName(page),
  }
  if (article.status === 'withdrawn') return { ...place, ...withdrawnText(article) }
  const label = headlineLabel(article)
  const section = article.section === undefined ? undefined : sections.get(article.section)
  return {
    ...place,
    ...(label !== undefined && { label }),
    ...(article.kicker !== undefined && { kicker: article.kicker }),
    ...(article.subhead !== undefined && { subhead: article.subhead }),
    ...(section && { section: { id: section.id, name: section.name } }),
    byline: article.byline.map(({ name }) => name),
    headings: article.body.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    paragraphs: [...article.body.paragraphs, ...otherTexts(article.body)],
    captions: article.photos.flatMap(({ caption, textInImage }) =>
      textInImage ? [caption, textInImage] : [caption],
    ),
    topics: article.topics,
  }
}

/** Nothing of a withdrawn article is found but what is shown in its place. */
function withdrawnText({ notice }: Article) {
  const paragraphs = notice === undefined || notice === withdrawnNotice ? [] : [{ text: notice }]
  return { byline: [], headings: [], paragraphs, captions: [], topics: [] }
}

/** Texts of the body that are no paragraphs: tables, code and footnotes. */
function otherTexts({ blocks, footnotes }: Body): readonly SearchParagraph[] {
  const others = blocks
    .filter((block) => block.kind === 'other' && !holdsParagraphs(block))
    .map(({ text }) => text)
  const notes = footnotes === undefined ? [] : [toText(footnotes)]
  return [...others, ...notes].filter((text) => text.trim() !== '').map((text) => ({ text }))
}

function holdsParagraphs({ html }: Block): boolean {
  return /\sid="p\d/.test(html)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Text of safe HTML as lib/body writes it. */
function toText(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&#x([0-9a-f]+);/gi, (_, code: string) => {
    return String.fromCodePoint(Number.parseInt(code, 16))
  })
  return text
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
