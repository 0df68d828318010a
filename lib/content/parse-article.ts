import { quotableParagraphs } from '../body/print/quotable.ts'
import { withdrawnNotice } from '../headline.ts'
import type { Article, Body, Photo, Rank } from '../model.ts'
import { shorten } from '../problems/problem.ts'
import { issueUrl } from '../urls.ts'
import { anchorFacts } from './anchor-facts.ts'
import { markAsPrinted } from './corrections/mark-as-printed.ts'
import { placeTexts } from './corrections/place-texts.ts'
import { readCorrections } from './corrections/read-corrections.ts'
import { decodeText, type SourceFile } from './files/content-folder.ts'
import { type FilesBeside, readAttachment, readPicture } from './files/media.ts'
import { photoFormats } from './files/media-formats.ts'
import { readBody } from './read-body.ts'
import { type Reference, toArticleId } from './references.ts'
import { articleSchema, type TypedPhoto } from './schema/article-schema.ts'
import { readFields } from './schema/fields.ts'
import { readFrontMatter } from './yaml/front-matter.ts'

/** An article before its neighbours are known: they decide its rank, the issue's text its proof. */
export interface ParsedArticle extends Omit<Article, 'rank' | 'matchesSource'> {
  readonly rank?: Rank
  readonly draft: boolean
  readonly references: readonly Reference[]
}

/** Reads one article; `undefined` if too much of it is wrong to make one. All its faults are reported. */
export async function parseArticle(
  file: SourceFile,
  id: string,
  beside: FilesBeside,
): Promise<ParsedArticle | undefined> {
  const { report } = beside
  const text = decodeText(file, report)
  if (text === undefined) return undefined
  const parts = readFrontMatter(text, report)
  const { body, links: addresses } = readBody(parts.body, parts.bodyLine, issueUrl(id), report)
  if (!parts.fields) return undefined
  const values = readFields(parts.fields, articleSchema, report)
  const { headline, section, status, kind, continues, audio, photos, facts, corrections, ...plain } = values
  const reading = audio && readAttachment(beside, audio)
  const links = { to: 'article', target: toArticleId(continues?.value ?? ''), file: file.path } as const
  if (links.target === id) report(continues?.line ?? 1, 'continues-itself')
  const shownPhotos = await readPhotos(photos ?? [], body, beside)
  const byline = plain.byline ?? []
  const texts = placeTexts({ ...plain, headline: headline ?? [], byline, photos: shownPhotos, body })
  const marked = markAsPrinted(corrections ?? [], body, texts, report)
  const article = {
    ...plain,
    id,
    ...(section && { section: section.value }),
    kind: kind ?? 'news',
    status: status === 'withdrawn' ? status : 'published',
    ...(continues && { continues: links.target }),
    ...(reading && { audio: reading }),
    byline,
    topics: plain.topics ?? [],
    corrections: readCorrections(corrections ?? [], texts, report),
    photos: shownPhotos,
    facts: anchorFacts(facts ?? [], quotableParagraphs(body), report),
    body: marked.body,
    ...(marked.asPrinted.length > 0 && { asPrinted: marked.asPrinted }),
    draft: status === 'draft',
    references: [
      ...(section
        ? [{ to: 'section', target: section.value, file: file.path, line: section.line } as const]
        : []),
      ...(continues ? [{ ...links, line: continues.line }] : []),
      // Drafts may lead to one another until they are published.
      ...(status === undefined || status === 'published'
        ? addresses.map(({ line, url }) => ({ to: 'address', target: url, file: file.path, line }) as const)
        : []),
    ],
  } as const
  if (!headline) return undefined
  return article.status === 'withdrawn' ? withoutWords(article) : { ...article, headline }
}

const noBody: Body = { blocks: [], notes: [], paragraphs: [], ledeLength: 0, wordCount: 0 }

/** What is left of a withdrawn article: its address and its notice. Past this door nothing can give away the rest. */
function withoutWords(article: Omit<ParsedArticle, 'headline'>): ParsedArticle {
  const { id, rank, kind, status, notice, draft, references } = article
  return {
    id,
    headline: [withdrawnNotice],
    ...(rank !== undefined && { rank }),
    kind,
    status,
    ...(notice !== undefined && { notice }),
    byline: [],
    topics: [],
    photos: [],
    facts: [],
    corrections: [],
    body: noBody,
    draft,
    references,
  }
}

async function readPhotos(
  photos: readonly TypedPhoto[],
  body: Body,
  beside: FilesBeside,
): Promise<readonly Photo[]> {
  const read: Photo[] = []
  for (const { file, after, ...photo } of photos) {
    const picture = file && (await readPicture(beside, file, photoFormats))
    if (after && !body.paragraphs.some(({ id }) => id === after.value)) {
      beside.report(after.line, 'after-unknown', { id: shorten(after.value) })
    }
    read.push({ ...photo, ...(picture && { picture }), ...(after && { after: after.value }) })
  }
  return read
}
