import { fullTitle } from '../../headline.ts'
import type { Article, Issue, Page, PartialDate, Publication } from '../../model.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { toAuthors } from '../authors.ts'

/** What is known of an article for citing it; what is not known is absent, and so from every citation. */
export interface CitationSource {
  /** Id of the article, the key of its records. */
  readonly id: string
  readonly authors: readonly string[]
  /** 主题：副题 in one line, the 副题 without its dash. */
  readonly title: string
  /** The newspaper, else the issue as its title is printed. */
  readonly host: string
  readonly isNewspaper: boolean
  readonly date?: PartialDate
  /** Whether the year is known from the issue's title alone, and therefore written [2025]. */
  readonly isYearFromTitle: boolean
  /** 总期号, for the records that have a place of their own for it. */
  readonly number?: string
  /** 版次 as printed. */
  readonly page?: string
  /** Absolute address. */
  readonly url?: string
}

/** Where an article stood. */
export interface ArticlePlace {
  readonly publication: Publication
  readonly issue: Pick<Issue, 'title' | 'date' | 'number'>
  readonly page: Pick<Page, 'label'>
  readonly article: Article
}

/** Whether an article is offered for citing: an advertisement never is, and of a withdrawn article nothing is left. */
export function isCited({ kind, status }: Pick<Article, 'kind' | 'status'>): boolean {
  return status === 'published' && kind !== 'advertisement'
}

/** Gathers what citations say (GB/T 7714—2025, 4.1: as the source itself states it). */
export function toCitationSource({ publication, issue, page, article }: ArticlePlace): CitationSource {
  const url = absoluteUrl(publication, issueUrl(article.id))
  const { date } = issue
  return {
    id: article.id,
    authors: toAuthors(article),
    title: fullTitle(article),
    host: publication.newspaper ?? issue.title,
    isNewspaper: publication.newspaper !== undefined,
    ...(date !== undefined && { date }),
    isYearFromTitle: date?.length === 4 && issue.title.includes(date),
    ...(issue.number !== undefined && { number: issue.number }),
    ...(page.label !== undefined && { page: page.label }),
    ...(url !== undefined && { url }),
  }
}

/** What a citation lacks, in the words of the notice that stands beside it; `undefined` if it lacks nothing. */
export function formatMissing({ isNewspaper, date, page }: CitationSource): string | undefined {
  const missing = [
    ...(isNewspaper ? [] : ['报名']),
    ...(date?.length === 10 ? [] : ['具体日期']),
    ...(page === undefined ? ['版次'] : []),
  ]
  return missing.length === 0 ? undefined : `此引文缺${missing.join('、')}，引用前请核对原报`
}
