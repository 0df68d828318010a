import type { FooterLine, Publication } from '../../lib/model.ts'
import {
  aboutUrl,
  correctionsUrl,
  feedUrl,
  homeUrl,
  issuesUrl,
  searchUrl,
  shelfUrl,
  toUrl,
} from '../../lib/urls.ts'

const links = [
  [homeUrl, '首页'],
  [searchUrl, '搜索'],
  [issuesUrl, '往期'],
  [correctionsUrl, '更正'],
  [shelfUrl, '我的收藏'],
  [aboutUrl, '关于'],
] as const

/** Where a line of the foot leads: a path is counted from the root of the site. */
function toHref(href: string): string {
  return href.startsWith('/') ? toUrl(`/${href.slice(1)}`) : href
}

/** The foot of every route: the ways on, and the lines that the publication names, each only if it is known. */
export function SiteFooter({ publication }: { readonly publication: Publication }) {
  const lines: readonly FooterLine[] = [...publication.identifiers, ...publication.footer]
  return (
    <footer className="sheet mt-6 pb-4 desk:mt-12 text-folio text-grey print:hidden">
      <nav aria-label="全站" className="heavy-rule-t flex flex-wrap gap-x-4 pt-1 desk:gap-x-6">
        {links.map(([href, word]) => (
          <a key={href} href={href} className="target">
            {word}
          </a>
        ))}
        {publication.url && (
          <a href={feedUrl(homeUrl, 'rss')} className="target">
            订阅（RSS）
          </a>
        )}
      </nav>
      {lines.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {lines.map((line) => (
            <li key={`${line.label}${line.value}`}>
              {line.label}：
              {line.href ? (
                <a href={toHref(line.href)} rel="noopener noreferrer" className="underlined">
                  {line.value}
                </a>
              ) : (
                line.value
              )}
            </li>
          ))}
        </ul>
      )}
      {publication.license && <p className="mt-2">{publication.license}</p>}
    </footer>
  )
}
