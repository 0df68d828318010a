/**
 * Every address of the site. An id is a path inside `content/issues` (`2025-lianghui/01/01`), so an
 * address is the id behind `/issues/`: ASCII, and the same for ever.
 */

export const homeUrl = '/'
export const issuesUrl = '/issues/'
export const correctionsUrl = '/corrections/'
export const aboutUrl = '/about/'
export const searchUrl = '/search/'
export const shelfUrl = '/shelf/'

/** The search screen with words, or all articles of one name of a byline. */
export function searchWordsUrl(
  asked: { readonly q: string } | { readonly byline: string },
): `/search/?${string}` {
  return `/search/?${new URLSearchParams({ ...asked })}`
}

/** Stands in an address where a list is empty; no id is written so, and nothing of it is published. */
export const noId = '_none'

/** By this name documents that Next does not draw link the stylesheet of the layout, whose own name only Next knows. */
export const sharedStylesheetUrl = '/_next/shared.css'

/** Address of an issue, page or article by its id. */
export function issueUrl(id: string): `/issues/${string}/` {
  return `/issues/${id}/`
}

/** Address of a place in an article: `anchor` is the id of an element there, such as `p12`. */
export function anchorUrl(articleId: string, anchor: string): `/issues/${string}/#${string}` {
  return `/issues/${articleId}/#${anchor}`
}

/** Calendar of one year, four digits. */
export function archiveUrl(year: string): `/archive/${string}/` {
  return `/archive/${year}/`
}

/** A month of the archive, `2025-01`: its first pages, day by day. */
export function archiveMonthUrl(month: string): `/archive/${string}/${string}/` {
  return `/archive/${month.slice(0, 4)}/${month.slice(5, 7)}/`
}

/** A day in the list of its month, `2025-01-15`. */
export function archiveDayUrl(date: string): `/archive/${string}/${string}/#${string}` {
  return `${archiveMonthUrl(date)}#${dayId(date)}`
}

/** Id of a day in the list of its month. */
export function dayId(date: string): `day-${string}` {
  return `day-${date.slice(8, 10)}`
}

/** 历史上的今天: the issues of all years that bear one day, `01-15`. */
export function onThisDayUrl(day: string): `/on-this-day/${string}/` {
  return `/on-this-day/${day}/`
}

/** A section's newest articles and the list of its months. */
export function sectionUrl(id: string): `/sections/${string}/` {
  return `/sections/${id}/`
}

/** A section's articles of one period: `2025-01`, `2025-01-15`, `2025` where no more is known, or `undated`. */
export function sectionPeriodUrl(id: string, period: string): `/sections/${string}/${string}/` {
  return `/sections/${id}/${period}/`
}

/** Corrections of one year, or of one month of a year that has many. */
export function correctionsPeriodUrl(period: string): `/corrections/${string}/` {
  return `/corrections/${period}/`
}

/** The text an issue was made from, as supplied. */
export function sourceUrl(issueId: string): `/issues/${string}/source.txt` {
  return `/issues/${issueId}/source.txt`
}

/** Address of a file of `content/`, with a piece of its hash in the name so that it can be cached for good. */
export function mediaUrl(media: { readonly file: string; readonly hash: string }): `/media/${string}` {
  const path = media.file.replace(/^issues\//, '')
  const dot = path.lastIndexOf('.')
  return `/media/${path.slice(0, dot)}.${media.hash.slice(0, 10)}${path.slice(dot).toLowerCase()}`
}

/** Part of every rendition's name. Add 1 when the code draws pictures differently: a published name must never get other bytes. */
export const drawing = 1

/** Address of a picture drawn anew in a width and a format, the hash in it being that of the original. */
export function renditionUrl(
  picture: { readonly file: string; readonly hash: string },
  width: number,
  format: 'avif' | 'webp' | 'jpg',
): `/media/${string}` {
  const url = mediaUrl(picture)
  return `/media/${url.slice('/media/'.length, url.lastIndexOf('.'))}.v${drawing}-${width}.${format}`
}

/** Whether a route lists what grows, as front page, archive, sections and corrections do: each has its own map to 繁体. */
export function isListUrl(pathname: string): boolean {
  return /^\/(?:issues\/|(?:archive|sections|corrections|on-this-day)\/[a-z0-9/-]*)?$/.test(pathname)
}

/** What turns the texts of a page, and of its articles, into 繁体. */
export function traditionalUrl(pageId: string): `/issues/${string}/hant.json` {
  return `/issues/${pageId}/hant.json`
}

/** 数读 of an issue: all its figures on one page. */
export function figuresUrl(issueId: string): `/issues/${string}/figures/` {
  return `/issues/${issueId}/figures/`
}

/** What an issue can be taken along as. */
export type IssueFileKind = 'epub' | 'txt' | 'md' | 'bib' | 'ris' | 'csl.json'

/** A file that holds an issue whole; it is named by the issue, for it is kept outside of the site. */
export function issueFileUrl(issueId: string, kind: IssueFileKind): `/issues/${string}` {
  return `/issues/${issueId}/${issueId}.${kind}`
}

/** The static JSON of an issue, `/data/v1/issues/2025-lianghui.json`. */
export function issueDataUrl(issueId: string): `/data/v1/issues/${string}.json` {
  return `/data/v1/issues/${issueId}.json`
}

/** The static JSON that lists the issues of one year, or those without any date: `undated`. */
export function yearDataUrl(year: string): `/data/v1/years/${string}.json` {
  return `/data/v1/years/${year}.json`
}

/**
 * A file made for passing on an issue, page or article: its QR code, its cards, its poster. All of an issue lie in one
 * folder, `/share/2025-lianghui/01.01.card.0123456789.png`: folders are what costs time where an archive is published.
 */
export function shareUrl(id: string, name: string): `/share/${string}` {
  const { issue } = splitId(id)
  const below = id.slice(issue.length + 1)
  return `/share/${issue}/${below === '' ? '' : `${below.replace('/', '.')}.`}${name}`
}

export const publicationDataUrl = '/data/v1/publication.json'
export const sitemapUrl = '/sitemap.xml'
export const robotsUrl = '/robots.txt'
export const serviceWorkerUrl = '/sw.js'
/** The stylesheet that greys the site on days of mourning; empty on all others. */
export const mourningUrl = '/mourning.css'
export const openSearchUrl = '/opensearch.xml'

/** File names of a feed: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const
export type FeedFormat = keyof typeof feedFiles

/** A feed lies beside the route that lists the same: `base` is the front page, a section or the corrections. */
export function feedUrl(base: `/${string}`, format: FeedFormat): `/${string}` {
  return `${base}${feedFiles[format]}`
}

/** Parts of an id: `2025-lianghui/01/02` is issue `2025-lianghui`, page `01`, article `02`. */
export function splitId(id: string): { issue: string; page?: string; article?: string } {
  const [issue = '', page, article] = id.split('/')
  return { issue, ...(page !== undefined && { page }), ...(article !== undefined && { article }) }
}

/** What every id and in-page link of an article begins with where several articles stand on one route: `01-02-`. */
export function idPrefix(articleId: string): string {
  const { page, article } = splitId(articleId)
  return `${page}-${article}-`
}
