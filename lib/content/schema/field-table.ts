/**
 * The forms in which a newspaper is published: the documents of an article, a 版 and an issue (数读 and 整期连读 with
 * it), the lists of the site, the head of an article's document (what a link says of it), an issue as text, Markdown,
 * data and EPUB, the feeds, JSON-LD, records for citing, the words of pictures for sharing, and what is searched.
 */
export const forms = [
  ...['article', 'page', 'issue', 'lists', 'head', 'text', 'markdown', 'data', 'epub', 'feed', 'jsonLd'],
  ...['citation', 'card', 'search'],
] as const

/** Where a field goes: names of forms with a space between them; none if it only steers what is shown. */
type Rows = Readonly<Record<string, string>>

/**
 * Every field of the front matter with the forms in which its own words, or the file it names, stand. Who adds a field
 * to a schema adds its row, its words in `tests/support/every-field.ts`, and lets it go where the row says: a test makes
 * each form and holds it against this table.
 */
export const fieldTable = {
  publication: {
    title: 'article page issue lists data feed',
    newspaper: 'article page issue lists head text markdown data epub feed jsonLd citation card',
    // 报头 of the front page.
    nameplate: 'lists',
    'identifiers.label': 'article page issue lists data jsonLd',
    'identifiers.value': 'article page issue lists data jsonLd',
    // Where an issue is of that time, its forms have these in place of `newspaper`, `nameplate` and `identifiers`.
    'names.until': 'data',
    'names.newspaper': 'data',
    'names.nameplate': '',
    'names.identifiers.label': 'data',
    'names.identifiers.value': 'data',
    cards: '',
    // A link to the day's page.
    onThisDay: 'issue',
    description: 'lists data feed',
    url: 'article page issue head text markdown data epub feed jsonLd citation card',
    license: 'article page issue lists data epub feed',
    'footer.label': 'article page issue lists',
    'footer.value': 'article page issue lists',
    'footer.href': 'article page issue lists',
  },
  section: {
    name: 'article lists head text markdown data epub feed jsonLd search',
    order: '',
    description: 'lists data feed',
  },
  issue: {
    title: 'article page issue lists text markdown data epub jsonLd card search',
    label: 'article page issue lists text markdown data epub jsonLd card search',
    // As the label of an issue that has none.
    kind: 'data',
    date: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    number: 'article page issue lists text markdown data epub jsonLd citation card',
    slogans: 'page issue text markdown data epub card',
    formerly: 'data',
  },
  page: {
    // In the feed where a piece jumps from there: 上接第A7版.
    label: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    name: 'article page issue lists text markdown data epub feed card search',
    'credits.role': 'page issue text markdown data epub',
    'credits.name': 'page issue text markdown data epub',
    'credits.printed': 'page issue text markdown data epub',
    // That of the first 版 stands in the lists.
    image: 'page lists',
    pdf: 'page',
    text: 'page search',
  },
  article: {
    headline: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    kicker: 'article page issue lists text markdown data epub card search',
    subhead: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    section: 'article lists head text markdown data epub feed jsonLd search',
    rank: 'data',
    kind: 'article text markdown data epub',
    continues: 'article page issue text markdown data epub feed',
    audio: 'article markdown data epub feed',
    'byline.role': 'article issue text markdown data epub feed',
    'byline.name': 'article issue head text markdown data epub feed jsonLd citation search',
    'byline.printed': 'article issue text markdown data epub feed',
    topics: 'article head text markdown data epub feed jsonLd search',
    source: 'article issue text markdown data epub feed jsonLd search',
    originalTitle: 'article issue text markdown data epub feed jsonLd search',
    editorNote: 'article page issue text markdown data epub feed search',
    'photos.file': 'article page issue lists epub feed jsonLd',
    'photos.caption': 'article page issue lists text markdown data epub feed jsonLd search',
    'photos.credit': 'article page issue lists text markdown data epub feed search',
    'photos.textInImage': 'article page issue text markdown data epub feed search',
    'photos.online': 'article page issue text markdown data epub feed',
    'photos.generated': 'article page issue lists text markdown data epub feed jsonLd',
    'photos.alt': 'article page issue lists data epub feed',
    'photos.after': 'article issue markdown epub feed',
    'facts.label': 'article issue text markdown data epub feed card',
    'facts.quote': 'article issue text markdown data epub feed card',
    box: 'page',
    formerly: 'data',
    'corrections.date': 'article issue lists text markdown data epub feed jsonLd',
    // Of 改错字 (typo) nothing stands anywhere.
    'corrections.at': 'article issue lists text markdown data epub feed jsonLd',
    'corrections.was': 'article issue lists text markdown data epub feed jsonLd',
    'corrections.now': 'article issue lists text markdown data epub feed jsonLd',
    'corrections.kind': 'article issue lists text markdown data epub feed',
    // Behind the words in the text itself.
    'corrections.sic': 'article page issue text markdown data epub feed',
    'corrections.box': '',
    'corrections.text': 'article issue lists text markdown data epub feed jsonLd',
    // What has no robots leaves it out of the sitemap.
    index: 'head',
    generated: 'article page issue lists head text markdown data epub feed jsonLd card search',
    online: 'article page issue text markdown data epub feed',
    status: 'data',
    notice: 'article text markdown data search',
  },
} as const satisfies Readonly<Record<string, Rows>>
