import { idOfUrl, offlineUrl, splitId } from '../../../lib/urls.ts'
import { cacheNames, findPage } from './cached.ts'

/** A page that can be read without a network; its title as HTML. */
export interface ReadablePage {
  readonly pathname: string
  readonly title: string
}

/** The page that stands in for those that cannot be had, with what can be read instead. */
export async function offlinePage(): Promise<Response> {
  const page = await findPage(offlineUrl)
  if (!page) return Response.error()
  const html = await page.text()
  return new Response(putList(html, await readablePages()), { headers: page.headers })
}

/** Puts the list where the page says that nothing is cached. */
export function putList(html: string, pages: readonly ReadablePage[]): string {
  const list = issuesOf(pages).map(toSection).join('')
  if (list === '') return html
  return html.replace(/(<div id="kept"[^>]*>).*?(<\/div>)/s, (_, before: string, after: string) => {
    return before + list + after
  })
}

async function readablePages(): Promise<readonly ReadablePage[]> {
  const cache = await caches.open(cacheNames.pages)
  const pages: ReadablePage[] = []
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    const html = await (await cache.match(url))?.text()
    // Escaped in the page it comes from, and so fit for the page it is put into.
    const title = /<title>([^<]*)<\/title>/.exec(html ?? '')?.[1]
    if (title !== undefined) pages.push({ pathname, title })
  }
  return pages
}

interface ReadableIssue {
  readonly own: ReadablePage
  readonly articles: readonly ReadablePage[]
}

/** Issues that are cached with their own page, newest name first, their articles in print order. */
function issuesOf(pages: readonly ReadablePage[]): readonly ReadableIssue[] {
  const sorted = [...pages].sort((one, other) => (one.pathname < other.pathname ? -1 : 1))
  const partsOf = ({ pathname }: ReadablePage) => splitId(idOfUrl(pathname) ?? '')
  const issues = sorted.filter((page) => partsOf(page).issue !== '' && partsOf(page).page === undefined)
  return issues.reverse().map((own) => ({
    own,
    articles: sorted.filter((page) => {
      return page.pathname.startsWith(own.pathname) && partsOf(page).article !== undefined
    }),
  }))
}

function toSection({ own, articles }: ReadableIssue): string {
  const items = articles.map((page) => `<li>${toLink(page)}</li>`).join('')
  return `<h2>${toLink({ ...own, title: withDay(own) })}</h2><ul>${items}</ul>`
}

/** A daily has the same title every day; where its address is the day, the day is said. */
function withDay({ pathname, title }: ReadablePage): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(idOfUrl(pathname) ?? '') ?? []
  return year === undefined ? title : `${title}　${year}年${Number(month)}月${Number(day)}日`
}

function toLink({ pathname, title }: ReadablePage): string {
  return `<a class="target" href="${pathname}">${title}</a>`
}
