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
    newspaper: 'article page issue lists head data epub jsonLd citation card',
    // 报头 of the front page.
    nameplate: 'lists',
    'identifiers.label': 'article page issue lists data jsonLd',
    'identifiers.value': 'article page issue lists data jsonLd',
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
    name: 'article lists head data feed jsonLd search',
    order: '',
    description: 'lists data feed',
  },
  issue: {
    title: 'article page issue lists text markdown data epub jsonLd card search',
    label: 'article page issue lists text markdown data epub jsonLd card',
    kind: 'data',
    date: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    number: 'page issue lists data jsonLd card',
    slogans: 'page issue data epub card',
  },
  page: {
    label: 'article page issue lists head text markdown data epub jsonLd citation card search',
    name: 'article page issue lists text markdown data epub card search',
    'credits.role': 'page issue text data',
    'credits.name': 'page issue text data',
    'credits.printed': 'page issue text data',
    // That of the first 版 stands in the lists.
    image: 'page lists',
    pdf: 'page',
  },
  article: {
    headline: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    kicker: 'article page issue lists text markdown data epub card search',
    subhead: 'article page issue lists head text markdown data epub feed jsonLd citation card search',
    section: 'article lists head data feed jsonLd search',
    rank: 'data',
    kind: 'data',
    continues: 'article data',
    audio: 'article',
    'byline.role': 'article issue text markdown data epub feed',
    'byline.name': 'article issue head text markdown data epub feed jsonLd citation search',
    'byline.printed': 'article issue text markdown data epub feed',
    topics: 'article head data jsonLd search',
    'photos.file': 'article page issue epub feed jsonLd',
    'photos.caption': 'article page issue text markdown data epub feed jsonLd search',
    'photos.credit': 'article page issue text markdown data epub feed',
    'photos.textInImage': 'article page issue text markdown data epub feed search',
    'photos.alt': 'article page issue data epub feed',
    'photos.after': 'article issue markdown epub feed',
    'facts.label': 'article issue data card',
    'facts.quote': 'article issue data card',
    box: 'page',
    'corrections.date': 'article lists text markdown data epub feed jsonLd',
    'corrections.text': 'article lists text markdown data epub feed jsonLd',
    status: 'data',
    notice: 'article text markdown data search',
  },
} as const satisfies Readonly<Record<string, Rows>>
