import { blockIds } from '../../body/blocks-inside.ts'
import { toText } from '../../body/print/to-text.ts'
import type { Block, Body } from '../../body-tree.ts'
import { headlineLabel, headlineText } from '../../headline.ts'
import { issuesByYear } from '../../listing/calendar.ts'
import type { Archive, Article, FormerName, Issue, IssueEntry, Page, Publication } from '../../model.ts'
import { issueDataUrl, issueUrl, mediaUrl, publicationDataUrl, yearDataUrl } from '../../urls.ts'

/** Version of `/data/v1/`: fields may be added within it, none is taken away or changes its meaning. */
const version = 1

/** `/data/v1/publication.json`: what the site publishes, and where its years are. */
export function toPublicationData({ publication, sections, issues }: Archive) {
  const { title, newspaper, description, url, license, identifiers, names } = publication
  return {
    version,
    path: publicationDataUrl,
    title,
    newspaper,
    description,
    url,
    license,
    identifiers,
    names: names?.map(toFormerName),
    sections: sections.map(({ id, name, description: about }) => ({ id, name, description: about })),
    years: [...groupByYear(issues)].map(([year, ofYear]) => ({
      year,
      issues: ofYear.length,
      data: yearDataUrl(year),
    })),
  }
}

function toFormerName({ until, newspaper, identifiers }: FormerName) {
  return { until, newspaper, identifiers }
}

/** `/data/v1/years/2025.json`: the issues of a year, oldest first; `undated.json` those without any date. */
export function toYearData(year: string, issues: readonly IssueEntry[]) {
  return { version, path: yearDataUrl(year), year, issues: issues.map(toIssueHead) }
}

/** Issues by year; `undated` where the year is not known. */
export function groupByYear(issues: readonly IssueEntry[]): ReadonlyMap<string, readonly IssueEntry[]> {
  return new Map([...issuesByYear(issues)].map(([year = 'undated', ofYear]) => [year, ofYear]))
}

/** `/data/v1/issues/2025-lianghui.json`: an issue whole, its texts as a reader sees them, the paper by its name of that day. */
export function toIssueData({ newspaper }: Pick<Publication, 'newspaper'>, issue: Issue) {
  const { slogans, pages } = issue
  return { version, ...headOf(issue), newspaper, slogans, pages: pages.map(toPageData) }
}

/** `/data/v1/issues/<id>.json` of an issue that has another folder now. */
export function toMovedData(id: string, to: string) {
  return { version, id, path: issueUrl(id), movedTo: issueUrl(to), data: issueDataUrl(to) }
}

function toIssueHead(issue: IssueEntry) {
  const articles = issue.pages.reduce((sum, page) => sum + page.articles.length, 0)
  return { ...headOf(issue), data: issueDataUrl(issue.id), pages: issue.pages.length, articles }
}

function headOf({ id, title, label, kind, date, number, formerly }: Issue | IssueEntry) {
  return { id, path: issueUrl(id), title, label, kind, date, number, formerly }
}

function toPageData({ id, label, name, credits, articles }: Page) {
  return { id, path: issueUrl(id), label, name, credits, articles: articles.map(toArticleData) }
}

// A list or a quotation has paragraphs inside, each with an address of its own.
function toBlockData(block: Block, { paragraphs }: Body) {
  const text = toText(block)
  if (block.type === 'paragraph' || block.type === 'heading') return { kind: block.type, id: block.id, text }
  const ids = new Set(blockIds(block))
  const inside = paragraphs.filter((paragraph) => ids.has(paragraph.id))
  return { kind: 'other', text, ...(inside.length > 0 && { paragraphs: inside }) }
}

// Of a withdrawn article only the notice is passed on.
function toArticleData(article: Article) {
  const { id, status, notice, rank, kind, section, formerly } = article
  const head = { id, path: issueUrl(id), formerly, status, headline: headlineText(article) }
  if (status === 'withdrawn') return { ...head, notice }
  const { headline, kicker, subhead, byline, topics, body, photos, facts, corrections, continues, audio } =
    article
  const { source, originalTitle, editorNote, asPrinted, online, generated } = article
  return {
    ...head,
    label: headlineLabel(article),
    headlineHalves: headline,
    kicker,
    subhead,
    section,
    rank,
    kind,
    online,
    byline,
    source,
    originalTitle,
    generated,
    topics,
    editorNote,
    wordCount: body.wordCount,
    blocks: body.blocks.map((block) => toBlockData(block, body)),
    body: { blocks: body.blocks, notes: body.notes },
    photos: photos.map(
      ({ caption, credit, textInImage, alt, picture, withheld, generated: isGenerated }) => ({
        caption,
        credit,
        textInImage,
        alt,
        withheld,
        generated: isGenerated,
        width: picture?.width,
        height: picture?.height,
      }),
    ),
    facts,
    corrections,
    asPrinted,
    continues,
    audio: audio && { path: mediaUrl(audio), bytes: audio.bytes },
  }
}
