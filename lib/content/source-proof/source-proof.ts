import { blocksText, toText } from '../../body/print/to-text.ts'
import type { Body } from '../../body-tree.ts'
import { formatDate, formatWeekday } from '../../dates.ts'
import type { Article, Issue } from '../../model.ts'
import { assignLines } from './assign-lines.ts'

/** A text of the issue that must stand in its source; one of the issue or a page has no owner. */
export interface Value {
  readonly text: string
  readonly owner?: string
  /** Whether the source may lack it: a line that says it is used, a value that no line says is no fault. */
  readonly isOptional?: true
}

/**
 * 与所据文本逐行核对: marks each article whose values all stand in the issue's `source.txt`, where no line
 * beside them is left over. The lines of the source and the values of the issue are assigned one to one,
 * white space aside; a line that is left over counts against the articles nearest before and after it.
 */
export function proveSource(issue: Issue, source: string): Issue {
  const lines = source
    .split('\n')
    .map(stripBlanks)
    .filter((line) => line !== '')
  const values = valuesOf(issue, lines.join('\n')).filter(({ text }) => text !== '')
  const { ofLine, ofValue } = assignLines(
    lines,
    values.map(({ text }) => text),
  )
  const missing = values.filter(({ isOptional }, i) => !ofValue[i] && !isOptional)
  const doubtful = new Set([...missing.map(({ owner }) => owner), ...chargedOwners(ofLine, values)])
  const isProven = ({ id, status }: Article) =>
    status === 'published' && !doubtful.has(id) && !doubtful.has(undefined)
  return {
    ...issue,
    pages: issue.pages.map((page) => ({
      ...page,
      articles: page.articles.map((article) => ({ ...article, matchesSource: isProven(article) })),
    })),
  }
}

/** Owners of the nearest assigned lines around each line left over; `undefined`, for all, if there are none. */
function chargedOwners(
  ofLine: readonly (number | undefined)[],
  values: readonly Value[],
): (string | undefined)[] {
  const owners = ofLine.map((value) => (value === undefined ? undefined : values[value]?.owner))
  const before = carryOn(owners)
  const after = carryOn(owners.toReversed()).toReversed()
  return ofLine.flatMap((value, i) => {
    if (value !== undefined) return []
    const around = [before[i], after[i]].filter((owner) => owner !== undefined)
    return around.length > 0 ? around : [undefined]
  })
}

function carryOn(owners: readonly (string | undefined)[]): readonly (string | undefined)[] {
  let last: string | undefined
  return owners.map((owner) => {
    last = owner ?? last
    return last
  })
}

/** All texts of an issue that a source would have, without blanks; some may be empty. */
export function valuesOf(issue: Issue, source: string): readonly Value[] {
  const shared = [issue.title, issue.label, issue.number, ...issue.slogans]
  const credits = issue.pages.flatMap((page) => [...new Set(page.credits.map(({ printed }) => printed))])
  const articles = issue.pages.flatMap((page) => page.articles)
  return [
    ...[...shared, ...credits].map((text) => ({ text: stripBlanks(text ?? '') })),
    ...articles.flatMap((article) =>
      textsOf(article, source).map((text) => ({ text: stripBlanks(text), owner: article.id })),
    ),
    ...[...mastheadTexts(issue), ...photoCredits(articles)].map(
      (text) => ({ text: stripBlanks(text), isOptional: true }) as const,
    ),
  ]
}

function textsOf(article: Article, supplied: string): readonly string[] {
  const { kicker, headline, subhead, byline, source, editorNote, body, photos } = article
  return [
    kicker ?? '',
    headline.join(''),
    subhead ?? '',
    // Several people may share one printed line.
    ...new Set(byline.map(({ printed }) => printed ?? '')),
    source ?? '',
    editorNote ?? '',
    ...bodyTexts(body, supplied),
    ...photos.flatMap(({ caption, textInImage }) => [caption, textInImage ?? '']),
  ]
}

/** 正文 and 注释, with the marks of footnotes where the source has them so: what was supplied may print them otherwise. */
function bodyTexts({ blocks, notes }: Body, source: string): readonly string[] {
  if (notes.length === 0) return blocks.map((block) => toText(block, { withoutSic: true }))
  const printed = (marked: string, unmarked: string) =>
    source.includes(stripBlanks(marked)) ? marked : unmarked
  return [
    ...blocks.map((block) =>
      printed(
        toText(block, { withoutSic: true }),
        toText(block, { withoutSic: true, withoutReferences: true }),
      ),
    ),
    ...notes.map(({ number, children }) =>
      printed(`[${number}]${blocksText(children)}`, blocksText(children)),
    ),
  ]
}

/** What a 报眉 says of each page, in the forms papers print: 2031年3月13日, 星期四, 第1296期, 第1版, 要闻. */
function mastheadTexts({ date, number, pages }: Issue): readonly string[] {
  const day = date === undefined ? undefined : formatDate(date)
  const weekday = formatWeekday(date)
  const ofIssue = [day, weekday, number === undefined ? undefined : `第${number}期`]
  const ofPages = pages.flatMap(({ label, name }) => [
    ...ofIssue,
    ...(label === undefined ? [] : [`第${label}版`, `第${label.replace(/^0+/, '')}版`, label]),
    name,
  ])
  return ofPages.filter((text) => text !== undefined)
}

function photoCredits(articles: readonly Article[]): readonly string[] {
  return articles.flatMap(({ photos }) => photos.flatMap(({ credit }) => credit ?? []))
}

/** A text as it is compared. */
export function stripBlanks(text: string): string {
  return text.replace(/\s+/g, '')
}
