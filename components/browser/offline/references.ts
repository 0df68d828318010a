/** Files of `/assets/` that a document or a script needs to be whole, in order, each once. */
export function assetsOf(text: string): readonly string[] {
  // A script names the parts that it fetches on first use by their place beside it.
  const found = text.matchAll(/(?:\/assets\/|["'`]\.\/)([\w./-]+\.(?:js|css|woff2))(?=["'`)\s])/g)
  return [...new Set([...found].map(([, name]) => `/assets/${name}`))]
}

/** The issue that an address belongs to, or on the front page the first that it leads to. */
export function issueOf(pathname: string, frontPage = ''): string | undefined {
  const pattern = /\/issues\/([a-z0-9-]+)\//
  if (pathname === '/') return pattern.exec(frontPage)?.[1]
  return pathname.startsWith('/issues/') ? pattern.exec(pathname)?.[1] : undefined
}

/** Addresses of the pages of an issue that its own page leads to. */
export function pagesOf(issue: string, html: string): readonly string[] {
  const found = html.matchAll(/ href="(\/issues\/[a-z0-9-]+\/[^"#?]*\/)["#?]/g)
  const own = [...found].flatMap(([, address]) => (address?.startsWith(`/issues/${issue}/`) ? [address] : []))
  return [...new Set(own)]
}

/** One file for each picture of a document: the middle one of its WebP files, which every browser here shows. */
export function picturesOf(html: string): readonly string[] {
  const sets = html.matchAll(/<source type="image\/webp" srcSet="([^"]+)"/gi)
  return [...sets].flatMap(([, set = '']) => {
    const addresses = set.split(', ').map((candidate) => candidate.split(' ')[0] ?? '')
    return addresses[1] ?? addresses[0] ?? []
  })
}

/** What all files drawn of one picture have in common in their addresses. */
export function pictureName(pathname: string): string {
  return pathname.replace(/\.v\d+-\d+\.[a-z]+$/, '.')
}
