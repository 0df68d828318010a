import { formatDate } from '../dates.ts'
import { headlineLabel, headlineText, labelled } from '../headline.ts'
import type { Article, Issue, Page, Publication } from '../model.ts'
import { formatPageName } from '../page-name.ts'

/** What a shared link is accompanied by: the thing itself, and where it stood as far as that is known. */
export interface ShareWords {
  readonly title: string
  readonly place?: string
}

type IssueWords = Pick<Issue, 'title' | 'label' | 'number' | 'date'>

/** 《主题》, that of an advertisement behind its label, and newspaper or issue with date and page. */
export function articleShareWords(
  publication: Publication,
  issue: IssueWords,
  page: Page,
  article: Article,
): ShareWords {
  const printed = page.label === undefined && page.name === undefined ? [] : [formatPageName(page)]
  const place = [...issueParts(publication, issue), ...printed].join(' ')
  return { title: labelled(headlineLabel(article), `《${headlineText(article)}》`), place }
}

/** 第05版：要闻, and its issue. */
export function pageShareWords(publication: Publication, issue: IssueWords, page: Page): ShareWords {
  return { title: formatPageName(page), place: issueParts(publication, issue).join(' ') }
}

/** The issue's title, and its newspaper and date where the title does not say them. */
export function issueShareWords(publication: Publication, issue: IssueWords): ShareWords {
  const [title = issue.title, ...rest] = issueParts(publication, issue, true)
  return rest.length === 0 ? { title } : { title, place: rest.join(' ') }
}

// A year that stands in the title, and a title that is the newspaper's, are not said twice.
function issueParts({ newspaper }: Publication, issue: IssueWords, titleFirst = false): readonly string[] {
  const { title, label, date } = issue
  const named = label === undefined ? title : `${title}（${label}）`
  const paper = newspaper === undefined || title.startsWith(newspaper) ? [] : [newspaper]
  const day = date === undefined || (date.length === 4 && title.includes(date)) ? [] : [formatDate(date)]
  return titleFirst ? [named, ...paper, ...day] : [...paper, named, ...day]
}
