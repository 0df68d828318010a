import type { CitationSource } from './citations/citation-source.ts'

/**
 * `<meta>` names with their contents, for Zotero (which reads no JSON-LD) and Google Scholar: Dublin Core and
 * the Highwire Press tags. Dates are as precise as known, in each one's own writing. Zotero takes the type from
 * `DC.type` and the host from `DC.source`; a `citation_journal_title` would go before both and make a journal article.
 */
export function toScholarTags(source: CitationSource): Record<string, string | string[]> {
  const { authors, title, host, date, page, url } = source
  const writers = authors.length > 0 ? [...authors] : undefined
  const tags = {
    'DC.type': 'newspaperArticle',
    'DC.title': title,
    'DC.creator': writers,
    'DC.date': date,
    'DC.source': host,
    'DC.language': 'zh-Hans-CN',
    'DC.identifier': url,
    citation_title: title,
    citation_author: writers,
    citation_date: date?.replaceAll('-', '/'),
    citation_firstpage: page,
    citation_language: 'zh-Hans-CN',
    citation_public_url: url,
  }
  const known = Object.entries(tags).filter((entry): entry is [string, string | string[]] => {
    return entry[1] !== undefined
  })
  return Object.fromEntries(known)
}
