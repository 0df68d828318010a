import { quotableParagraphs } from '../../body/print/quotable.ts'
import { formatDate } from '../../dates.ts'
import { showsFacts } from '../../facts.ts'
import { generatedLines } from '../../generated.ts'
import { headlineHalves, headlineLabel, headlineText, labelled, sharesTitle } from '../../headline.ts'
import { type SplitFact, splitFact } from '../../layout/split-fact.ts'
import type { Article, Issue, Page, Publication } from '../../model.ts'
import { formatPageName } from '../../page-name.ts'
import { issueUrl } from '../../urls.ts'
import { absoluteUrl } from '../absolute-url.ts'

/** Everything that stands in the pictures of an issue or article; what is not known is absent. */
export interface PictureWords {
  readonly masthead?: string
  /** 两会专刊, white on red. */
  readonly label?: string
  /** 广告 above the headline of an advertisement. */
  readonly headlineLabel?: string
  readonly kicker?: string
  readonly halves: readonly string[]
  readonly subhead?: string
  /** Issue, date and page in one line. */
  readonly place: string
  /** What the poster adds: facts, else a sentence; headlines of an issue. */
  readonly facts: readonly SplitFact[]
  readonly sentence?: string
  readonly headlines: readonly string[]
  /** What one reads there: 全文, 本期. */
  readonly reads: '全文' | '本期'
  /** Where the poster's QR code leads. */
  readonly address?: string
}

/** The pictures of an article: its headline stack, and a quantity or sentence of its text. */
export function articlePictureWords(
  publication: Publication,
  issue: Issue,
  page: Page,
  article: Article,
): PictureWords {
  const { label, date } = issue
  const masthead =
    publication.newspaper ?? (sharesTitle(publication, issue) ? issue.title : publication.title)
  const printed = page.label === undefined && page.name === undefined ? [] : [formatPageName(page)]
  const title = issue.title === masthead ? [] : [issue.title]
  const day = date === undefined ? [] : [formatDate(date)]
  const paid = headlineLabel(article)
  const facts = showsFacts(article) ? poster.facts(article) : []
  const written = facts.length === 0 ? poster.sentence(article) : undefined
  const sentence = written && [written, ...generatedLines(article).map((notice) => `（${notice}）`)].join('')
  return {
    masthead,
    ...(label !== undefined && { label }),
    ...(paid !== undefined && { headlineLabel: paid }),
    ...(article.kicker !== undefined && { kicker: article.kicker }),
    halves: headlineHalves(article),
    ...(article.subhead !== undefined && { subhead: article.subhead }),
    place: [...title, ...day, ...printed].join('　'),
    facts,
    ...(sentence !== undefined && { sentence }),
    headlines: [],
    reads: '全文',
    ...addressOf(publication, article.id),
  }
}

/** The pictures of an issue: its title, and the headlines that its pages lead with. */
export function issuePictureWords(publication: Publication, issue: Issue): PictureWords {
  const { title, label, date, number, slogans } = issue
  const paper = publication.newspaper ?? (sharesTitle(publication, issue) ? undefined : publication.title)
  const day = date === undefined ? [] : [formatDate(date)]
  return {
    ...(paper !== undefined && paper !== title && { masthead: paper }),
    ...(label !== undefined && { label }),
    halves: [title],
    ...(slogans.length > 0 && { subhead: slogans.join('　') }),
    place: [...day, ...(number === undefined ? [] : [`第${number}期`])].join('　'),
    facts: [],
    headlines: leadHeadlines(issue),
    reads: '本期',
    ...addressOf(publication, issue.id),
  }
}

/** The headline of a picture in one line, as its alternative text names it. */
export function pictureHeadline({ headlineLabel: label, halves }: PictureWords): string {
  return labelled(label, halves.join(' '))
}

function addressOf(publication: Publication, id: string): { readonly address?: string } {
  const address = absoluteUrl(publication, issueUrl(id))
  return address === undefined ? {} : { address }
}

function leadHeadlines({ pages }: Issue): readonly string[] {
  const articles = pages
    .flatMap((page) => page.articles)
    .filter(({ kind, status }) => kind !== 'advertisement' && status === 'published')
  const leads = articles.filter(({ rank }) => rank === 'lead')
  return [...leads, ...articles.filter(({ rank }) => rank === 'major')].slice(0, 5).map(headlineText)
}

const poster = {
  /** The first three facts that are short enough to be read at a glance; one alone is none. */
  facts({ facts }: Article): readonly SplitFact[] {
    const short = facts.map(splitFact).filter(({ before, quantity, after }) => {
      const label = [...(before + after)].length
      return label > 0 && label <= 14 && [...quantity].length <= 8
    })
    return short.length < 2 ? [] : short.slice(0, 3)
  },

  /** The first sentence of 12 to 80 characters, word for word. */
  sentence({ body }: Article): string | undefined {
    const sentences = quotableParagraphs(body).flatMap(
      ({ text }) => text.match(/[^。！？]+[。！？]+[”’》）]*/g) ?? [],
    )
    return sentences
      .map((text) => text.trim())
      .find((text) => [...text].length >= 12 && [...text].length <= 80)
  },
}
