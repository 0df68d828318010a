/** A `<meta>` with its name, or its property where it has no name, and its content. */
export type MetaTag = readonly [name: string, content: string]

/** What Zotero saves of a page, as far as it is looked at here. */
export interface ZoteroItem {
  readonly itemType: string
  readonly title: string | undefined
  readonly publicationTitle: string | undefined
  readonly creators: readonly string[]
  readonly date: string | undefined
  readonly pages: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
}

// Tags that settle the type, whatever else a page says.
const typesByTag: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
}
const typesByOpenGraph: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' }
const itemTypes = new Set(['newspaperArticle', 'magazineArticle', 'journalArticle', 'webpage', 'report'])
const bylineClasses = new Set(['byline', 'bylines', 'vcard', 'article-byline'])

/**
 * What Zotero makes of a page that only its general translator knows, written down from zotero/translators: Embedded
 * Metadata (April 2026) and RDF, which reads the tags of Dublin Core and Open Graph for it. `classes` are those of
 * elements in the page: without any author Zotero takes the text of one that is called a byline.
 */
export function readByZotero(tags: readonly MetaTag[], classes: readonly string[]): ZoteroItem {
  const all = (name: string) => tags.filter(([key]) => key === name).map(([, content]) => content)
  const first = (...names: readonly string[]) => names.flatMap(all)[0]
  const guessed = first('citation_title') === undefined ? 'webpage' : 'journalArticle'
  const dublinCore = first('DC.type') ?? ''
  const named = [all('citation_author'), all('DC.creator'), all('author'), all('article:author')]
  const creators = named.find((names) => names.length > 0) ?? []
  return {
    itemType:
      Object.entries(typesByTag).find(([name]) => first(name) !== undefined)?.[1] ??
      typesByOpenGraph[first('og:type') ?? ''] ??
      (itemTypes.has(dublinCore) ? dublinCore : guessed),
    title: first('citation_title', 'DC.title', 'og:title'),
    publicationTitle: first('citation_journal_title', 'DC.source', 'og:site_name'),
    creators: creators.length > 0 ? creators.map(cleanAuthor) : bylinesOf(classes),
    date: first('citation_date', 'article:published_time', 'DC.date'),
    pages: first('citation_firstpage')?.split(/[-–]/)[0],
    language: first('citation_language', 'DC.language'),
    url: first('citation_public_url', 'og:url'),
  }
}

/** Given name and family name where a blank parts them: of 王　涵 it makes a Mr 涵. */
function cleanAuthor(name: string): string {
  return name.trim().split(/\s+/).reverse().join(', ')
}

function bylinesOf(classes: readonly string[]): readonly string[] {
  return classes.filter((name) => bylineClasses.has(name)).map((name) => `the text of .${name}`)
}
