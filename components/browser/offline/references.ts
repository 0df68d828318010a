import { assetUrl, homeUrl, issueUrl, toSitePath } from '../../../lib/urls.ts'

// A script names the parts that it fetches on first use by their place beside it.
const assetPattern = new RegExp(
  `(?:${assetUrl('').replaceAll('.', '\\.')}|["'\`]\\./)([\\w./-]+\\.(?:js|css|woff2))(?=["'\`)\\s])`,
  'g',
)

/** Files of `/assets/` that a document or a script needs to be whole, in order, each once. */
export function assetsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(assetPattern)].map(([, name = '']) => assetUrl(name)))]
}

/** The issue that an address belongs to, or on the front page the first that it leads to. */
export function issueOf(pathname: string, frontPage = ''): string | undefined {
  const addresses = pathname === homeUrl ? linksOf(frontPage) : [pathname]
  return addresses.flatMap((address) => issuePattern.exec(toSitePath(address))?.[1] ?? [])[0]
}

const issuePattern = /^\/issues\/([a-z0-9-]+)\//

/** Addresses of the pages of an issue that its own page leads to. */
export function pagesOf(issue: string, html: string): readonly string[] {
  return [...new Set(linksOf(html).filter((address) => address.startsWith(issueUrl(issue))))]
}

/** Where the links of a document lead, what stands behind `?` and `#` left out. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/ href="(\/[^"#?]*\/)["#?]/g)].map(([, address = '']) => address)
}

/**
 * One file for each picture of a document: the middle one of its WebP files, which every browser here shows; and 报头题字,
 * which lie in no issue's folder.
 */
export function picturesOf(html: string): readonly string[] {
  const nameplates = [...html.matchAll(/<img src="([^"]*\/media\/[^/"]+)"/g)].map(
    ([, address = '']) => address,
  )
  const sets = html.matchAll(/<source type="image\/webp" srcSet="([^"]+)"/gi)
  const pictures = [...sets].flatMap(([, set = '']) => {
    const addresses = set.split(', ').map((candidate) => candidate.split(' ')[0] ?? '')
    return addresses[1] ?? addresses[0] ?? []
  })
  return [...nameplates, ...pictures]
}

/** What all files drawn of one picture have in common in their addresses. */
export function pictureName(pathname: string): string {
  return pathname.replace(/\.v\d+-\d+\.[a-z]+$/, '.')
}
