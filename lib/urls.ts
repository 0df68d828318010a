/**
 * Every address of the site. An id is a path inside `content/issues` (`2025-lianghui/01/01`), so an
 * address is the id behind `/issues/`: ASCII, and the same for ever. No other file makes an address.
 */

/** An address on the host of the site: it begins with the folder that the site lies in. */
export type SiteUrl = `/${string}`

/**
 * The folder of its host that the site lies in, such as `/paper`; empty at the root of a host. A command states it in
 * the environment before it imports anything (lib/cli/base-path.ts), and esbuild writes it into what runs in a browser.
 */
export const basePath = (process.env.BASE_PATH ?? '') as '' | SiteUrl

/**
 * The address of a path that is counted from the root of the site: `/about/` → `/paper/about/`. The annotation lets
 * esbuild leave out of a script the addresses that it does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function toUrl(sitePath: SiteUrl): SiteUrl {
  return `${basePath}${sitePath}`
}

/**
 * The path of an address, counted from the root of the site: `/paper/about/` → `/about/`. It is also the path of the
 * file below the output folder. An address outside of the site is given back as it is.
 */
export function toSitePath(url: string): SiteUrl {
  return (url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url) as SiteUrl
}

export const homeUrl = toUrl('/')
export const issuesUrl = toUrl('/issues/')
export const correctionsUrl = toUrl('/corrections/')
export const aboutUrl = toUrl('/about/')
export const searchUrl = toUrl('/search/')
export const shelfUrl = toUrl('/shelf/')
export const offlineUrl = toUrl('/offline/')

/** The search screen with words, or all articles of one name of a byline. */
export function searchWordsUrl(asked: { readonly q: string } | { readonly byline: string }): SiteUrl {
  return `${searchUrl}?${new URLSearchParams({ ...asked })}`
}

/** The id in the address of a route whose list is empty. No real id looks like it, and nothing of it is published. */
export const noId = '_none'

/**
 * Only Next knows how it named the stylesheet of the layout. A document that is not drawn by Next links it by this name;
 * publish puts the stylesheet in its place.
 */
export const sharedStylesheetUrl = '/_next/shared.css'

/** Address of an issue, page or article by its id. */
export function issueUrl(id: string): SiteUrl {
  return toUrl(`/issues/${id}/`)
}

/** The file that is sent for the address of a document. */
export function documentFileUrl(url: SiteUrl): SiteUrl {
  return `${url}index.html`
}

/** The id of the issue, page or article whose own page has this address; `undefined` for any other address. */
export function idOfUrl(url: string): string | undefined {
  return /^\/issues\/([a-z0-9-]+(?:\/\d\d(?:\/\d{2,3})?)?)\/?$/.exec(toSitePath(url))?.[1]
}

/** Address of a place in an article: `anchor` is the id of an element there, such as `p12`. */
export function anchorUrl(articleId: string, anchor: string): SiteUrl {
  return toUrl(`/issues/${articleId}/#${anchor}`)
}

/** Calendar of one year, four digits. */
export function archiveUrl(year: string): SiteUrl {
  return toUrl(`/archive/${year}/`)
}

/** A month of the archive, `2025-01`: its first pages, day by day. */
export function archiveMonthUrl(month: string): SiteUrl {
  return toUrl(`/archive/${month.slice(0, 4)}/${month.slice(5, 7)}/`)
}

/** A day in the list of its month, `2025-01-15`. */
export function archiveDayUrl(date: string): SiteUrl {
  return `${archiveMonthUrl(date)}#${dayId(date)}`
}

/** Id of a day in the list of its month. */
export function dayId(date: string): `day-${string}` {
  return `day-${date.slice(8, 10)}`
}

/** 历史上的今天: the issues of all years that bear one day, `01-15`. */
export function onThisDayUrl(day: string): SiteUrl {
  return toUrl(`/on-this-day/${day}/`)
}

/** A section's newest articles and the list of its months. */
export function sectionUrl(id: string): SiteUrl {
  return toUrl(`/sections/${id}/`)
}

/** A section's articles of one period: `2025-01`, `2025-01-15`, `2025` where no more is known, or `undated`. */
export function sectionPeriodUrl(id: string, period: string): SiteUrl {
  return toUrl(`/sections/${id}/${period}/`)
}

/** Corrections of one year, or of one month of a year that has many. */
export function correctionsPeriodUrl(period: string): SiteUrl {
  return toUrl(`/corrections/${period}/`)
}

/** The text an issue was made from, as supplied. */
export function sourceUrl(issueId: string): SiteUrl {
  return toUrl(`/issues/${issueId}/source.txt`)
}

/** Below it lie the pictures, recordings and PDFs of all issues. */
export const mediaFolderUrl = toUrl('/media/')

/** Address of a file of `content/`, with a piece of its hash in the name so that it can be cached for good. */
export function mediaUrl(media: { readonly file: string; readonly hash: string }): SiteUrl {
  const path = media.file.replace(/^issues\//, '')
  const dot = path.lastIndexOf('.')
  return `${mediaFolderUrl}${path.slice(0, dot)}.${media.hash.slice(0, 10)}${path.slice(dot).toLowerCase()}`
}

/** Raised by one when pictures are drawn in another way: the bytes behind a published name never change. */
export const drawing = 1

/** Address of a picture drawn anew in a width and a format, the hash in it being that of the original. */
export function renditionUrl(
  picture: { readonly file: string; readonly hash: string },
  width: number,
  format: 'avif' | 'webp' | 'jpg',
): SiteUrl {
  const url = mediaUrl(picture)
  return `${url.slice(0, url.lastIndexOf('.'))}.v${drawing}-${width}.${format}` as SiteUrl
}

/** Whether a route lists what grows, as front page, archive, sections and corrections do: each has its own map to 繁体. */
export function isListUrl(url: string): boolean {
  return /^\/(?:issues\/|(?:archive|sections|corrections|on-this-day)\/[a-z0-9/-]*)?$/.test(toSitePath(url))
}

/** What turns the texts of a page, and of its articles, into 繁体. */
export function traditionalUrl(pageId: string): SiteUrl {
  return toUrl(`/issues/${pageId}/hant.json`)
}

/** Where each word of a scanned page stands on its facsimile. */
export function wordBoxesUrl(pageId: string): SiteUrl {
  return toUrl(`/issues/${pageId}/words.json`)
}

/** 数读 of an issue: all its facts on one page. */
export function factsUrl(issueId: string): SiteUrl {
  return toUrl(`/issues/${issueId}/figures/`)
}

/** What an issue can be taken along as. */
export type IssueFileKind = 'epub' | 'txt' | 'md' | 'bib' | 'ris' | 'csl.json'

/** A file that holds an issue whole; it is named by the issue, for it is stored outside of the site. */
export function issueFileUrl(issueId: string, kind: IssueFileKind): SiteUrl {
  return toUrl(`/issues/${issueId}/${issueId}.${kind}`)
}

/** The static JSON of an issue, `/data/v1/issues/2025-lianghui.json`. */
export function issueDataUrl(issueId: string): SiteUrl {
  return toUrl(`/data/v1/issues/${issueId}.json`)
}

/** The static JSON that lists the issues of one year, or those without any date: `undated`. */
export function yearDataUrl(year: string): SiteUrl {
  return toUrl(`/data/v1/years/${year}.json`)
}

/**
 * A picture made for passing on an issue or article: its cards, its poster. All of an issue lie in one
 * folder, `/share/2025-lianghui/01.01.card.0123456789.png`: folders are what costs time where an archive is published.
 */
export function shareUrl(id: string, name: string): SiteUrl {
  const { issue } = splitId(id)
  const below = id.slice(issue.length + 1)
  return toUrl(`/share/${issue}/${below === '' ? '' : `${below.replace('/', '.')}.`}${name}`)
}

/** In development alone: a stream of what editors change. */
export const contentChangesUrl = toUrl('/content-changes/')

export const publicationDataUrl = toUrl('/data/v1/publication.json')
export const sitemapUrl = toUrl('/sitemap.xml')
export const robotsUrl = toUrl('/robots.txt')
export const manifestUrl = toUrl('/manifest.webmanifest')
export const serviceWorkerUrl = toUrl('/sw.js')
export const headersUrl = toUrl('/_headers')
/** The stylesheet that greys the site on days of mourning; empty on all others. */
export const mourningUrl = toUrl('/mourning.css')
export const openSearchUrl = toUrl('/opensearch.xml')

/** File names of a feed: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const
export type FeedFormat = keyof typeof feedFiles

/** A feed lies beside the route that lists the same: `base` is the front page, a section or the corrections. */
export function feedUrl(base: SiteUrl, format: FeedFormat): SiteUrl {
  return `${base}${feedFiles[format]}`
}

/** A sitemap of a part of the site: `lists`, a month, or one of the files of a month that has many articles. */
export function sitemapPartUrl(name: string): SiteUrl {
  return toUrl(`/sitemaps/${name}.xml`)
}

/** A file that all pages share, by the name that pages give it: `reader.js`. Publish puts a hash into the name. */
export function assetUrl(name: string): SiteUrl {
  return toUrl(`/assets/${name}`)
}

/** An icon of the site, by the name of its file in `public/`. */
export function iconUrl(name: string): SiteUrl {
  return toUrl(`/${name}`)
}

/** A file of the search index by its path in the index: `manifest.json`. */
export function indexFileUrl(path: string): SiteUrl {
  return `${searchUrl}${path}`
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
