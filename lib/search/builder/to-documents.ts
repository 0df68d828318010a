import { toSearchTexts } from '../../body/print/search-texts.ts'
import { originLines } from '../../credits.ts'
import { generatedLines } from '../../generated.ts'
import { headlineLabel, headlineText, withdrawnNotice } from '../../headline.ts'
import type { Article, Issue, IssueEntry, Page, Section } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import type { SearchDocument } from '../index/search-document.ts'

/** Every article of an issue as search knows it, and the words of its pages, in page order; `sections` by their ids. */
export function toDocuments(issue: Issue, sections: ReadonlyMap<string, Section>): readonly SearchDocument[] {
  return issue.pages.flatMap((page) => [
    ...page.articles.map((article) => toDocument(article, page, issue, sections)),
    ...(page.text ? [pageDocument(page, page.text.lines, issue)] : []),
  ])
}

/** How many documents the issues of an archive have. */
export function countDocuments(issues: readonly IssueEntry[]): number {
  const pages = issues.flatMap((issue) => issue.pages)
  return pages.reduce((sum, { articles, hasText }) => sum + articles.length + (hasText ? 1 : 0), 0)
}

/** Where a document of an issue stands. */
function placeIn({ title, label, kind, date }: Issue) {
  const names = [title, ...(label === undefined ? [] : [label])]
  return {
    issueTitle: title,
    ...(kind !== 'regular' && { issueNames: names }),
    ...(date !== undefined && { date }),
  }
}

/** A page whose articles are not told apart is found as 第×版. */
function pageDocument(page: Page, text: readonly string[], issue: Issue): SearchDocument {
  return {
    id: page.id,
    headline: formatPageName(page),
    ...placeIn(issue),
    page: formatPageName(page),
    byline: [],
    headings: [],
    paragraphs: text.map((line) => ({ text: line })),
    captions: [],
    topics: [],
  }
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
    ...placeIn(issue),
    page: formatPageName(page),
  }
  if (article.status === 'withdrawn') return { ...place, ...withdrawnText(article) }
  const label = headlineLabel(article) ?? generatedLines(article)[0]
  const section = article.section === undefined ? undefined : sections.get(article.section)
  return {
    ...place,
    ...(label !== undefined && { label }),
    ...(article.kicker !== undefined && { kicker: article.kicker }),
    ...(article.subhead !== undefined && { subhead: article.subhead }),
    ...(section && { section: { id: section.id, name: section.name } }),
    byline: article.byline.map(({ name }) => name),
    ...bodyTexts(article),
    captions: article.photos.flatMap(({ caption, credit, textInImage }) =>
      [caption, credit, textInImage].filter((text) => text !== undefined),
    ),
    topics: article.topics,
  }
}

/** The texts of the body, before them those that stand around it and have no paragraph's address: 来源, 原标题, 编者按. */
function bodyTexts(article: Article) {
  const { headings, paragraphs } = toSearchTexts(article.body)
  const around = [...originLines(article), ...(article.editorNote === undefined ? [] : [article.editorNote])]
  return { headings, paragraphs: [...around.map((text) => ({ text })), ...paragraphs] }
}

/** Nothing of a withdrawn article is found but what is shown in its place. */
function withdrawnText({ notice }: Article) {
  const paragraphs = notice === undefined || notice === withdrawnNotice ? [] : [{ text: notice }]
  return { byline: [], headings: [], paragraphs, captions: [], topics: [] }
}
