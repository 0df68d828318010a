import { quotableParagraphs } from '../body/print/quotable.ts'
import type { Body } from '../body-tree.ts'
import { withdrawnNotice } from '../headline.ts'
import type { Article, PartialDate, Photo, Rank } from '../model.ts'
import { isError, type Problem, shorten } from '../problems/problem.ts'
import { takenOutOf } from '../taken-out.ts'
import { issueUrl } from '../urls.ts'
import { anchorFacts } from './anchor-facts.ts'
import { markAsPrinted } from './corrections/mark-as-printed.ts'
import { placeTexts } from './corrections/place-texts.ts'
import { readCorrections } from './corrections/read-corrections.ts'
import { decodeText, type SourceFile } from './files/content-folder.ts'
import { type FilesBeside, readPicture, toGenerated } from './files/media.ts'
import { photoFormats } from './files/media-formats.ts'
import { readRecording, remarkOnRecording } from './files/recording.ts'
import { readBody } from './read-body.ts'
import { formerReferences, type Reference, toArticleId } from './references.ts'
import { type ChangedWords, changedWords } from './remarks/changed-words.ts'
import { checkCorrections } from './remarks/correction-checks.ts'
import { remarkOnReprint } from './remarks/reprint-remarks.ts'
import { remarkOnArticle, type TypedArticle } from './remarks/text-remarks.ts'
import { articleSchema, type TypedCorrection, type TypedPhoto } from './schema/article-schema.ts'
import { type Located, readFields } from './schema/fields.ts'
import type { HiddenWords } from './taken-out/mask-source.ts'
import { type PageMasks, toPageMasks } from './taken-out/page-masks.ts'
import { readFrontMatter } from './yaml/front-matter.ts'
import type { YamlMap } from './yaml/yaml-value.ts'

/** An article before its neighbours are known: they decide its rank, the issue's text its proof. */
export interface ParsedArticle extends Omit<Article, 'rank' | 'matchesSource' | 'draft'> {
  readonly rank?: Rank
  /** Line on which the rank was typed. */
  readonly rankLine?: number
  /** What its corrections changed. */
  readonly changes: readonly ChangedWords[]
  readonly draft: boolean
  /** 字 of the text, which may be withheld. */
  readonly length: number
  readonly masks: PageMasks
  readonly hidden: readonly HiddenWords[]
  readonly references: readonly Reference[]
}

/** What an article needs to know of its page. */
export interface ArticleSurroundings extends FilesBeside {
  /** Whether the page names an image, whatever is wrong with it. */
  readonly hasFacsimile: boolean
  /** Date of the issue, as far as it is known. */
  readonly issueDate: PartialDate | undefined
}

/** Reads one article; `undefined` if too much of it is wrong to make one. All its faults are reported. */
export async function parseArticle(
  file: SourceFile,
  id: string,
  beside: ArticleSurroundings,
): Promise<ParsedArticle | undefined> {
  const { report, folder } = beside
  const problemsBefore = folder.problems.length
  const text = decodeText(file, report)
  if (text === undefined) return undefined
  const parts = readFrontMatter(text, report)
  const { body, links: addresses } = readBody(parts.body, parts.bodyLine, issueUrl(id), report)
  if (!parts.fields) return undefined
  const values = readFields(parts.fields, articleSchema, report)
  const {
    headline,
    section,
    status,
    rank,
    kind,
    continues,
    audio,
    photos,
    facts,
    box,
    formerly,
    corrections,
    online,
    index,
    generated,
    ...plain
  } = values
  const recording = audio && readRecording(beside, audio)
  const links = { to: 'article', target: toArticleId(continues?.value ?? ''), file: file.path } as const
  if (links.target === id) report(continues?.line ?? 1, 'continues-itself')
  const shownPhotos = await readPhotos(photos ?? [], body, generated?.includes('photo') ?? false, beside)
  const byline = plain.byline ?? []
  const texts = placeTexts({ ...plain, headline: headline ?? [], byline, photos: shownPhotos, body })
  const marked = markAsPrinted(corrections ?? [], body, texts, report)
  const article = {
    ...plain,
    id,
    ...(section && { section: section.value }),
    ...(rank && { rank: rank.value, rankLine: rank.line }),
    kind: kind ?? 'news',
    status: status === 'withdrawn' ? status : 'published',
    ...(continues && { continues: links.target }),
    ...(recording && { audio: recording.file }),
    ...(box && { box: box.value }),
    ...(formerly && formerly.value.length > 0 && { formerly: formerly.value }),
    byline,
    topics: plain.topics ?? [],
    corrections: readCorrections(corrections ?? [], texts, report),
    photos: shownPhotos,
    facts: anchorFacts(facts ?? [], quotableParagraphs(body), report),
    body: marked.body,
    ...(marked.asPrinted.length > 0 && { asPrinted: marked.asPrinted }),
    ...(online === 'withheld' && { online }),
    ...(index === 'no' && { noIndex: true as const }),
    ...(generated && generated.length > 0 && { generated }),
    changes: changedWords(parts.fields),
    draft: status === 'draft',
    length: body.wordCount,
    masks: toPageMasks(values),
    hidden: hiddenWords(corrections ?? [], texts),
    references: [
      ...(section
        ? [{ to: 'section', target: section.value, file: file.path, line: section.line } as const]
        : []),
      ...(continues ? [{ ...links, line: continues.line }] : []),
      // Drafts may lead to one another until they are published.
      ...(status === undefined || status === 'published'
        ? addresses.map(({ line, url }) => ({ to: 'address', target: url, file: file.path, line }) as const)
        : []),
      ...formerReferences(formerly, status === 'draft' ? undefined : file.path),
    ],
  } as const
  if (status === 'withdrawn') dropRemarks(folder.problems, problemsBefore)
  else {
    const typed = { text, ...parts, isAdvertisement: kind === 'advertisement' }
    lookOver(typed, parts.fields, box, beside)
    remarkOnRecording(recording, { ...article, headline: headline ?? [] }, report)
  }
  if (!headline) return undefined
  if (article.status === 'withdrawn') return withoutWords(article)
  const takenOut = takenOutOf(article)
  const whole = { ...article, headline, ...(takenOut !== undefined && { takenOut }) }
  return online === 'withheld' ? withoutText(whole) : whole
}

/** What is left of an article whose text is withheld: all but the text, what is quoted from it and its reading. */
function withoutText(article: ParsedArticle): ParsedArticle {
  const { audio: _audio, asPrinted: _asPrinted, ...rest } = article
  // Pictures have no more place in it.
  const photos = article.photos.map(({ after: _after, ...photo }) => photo)
  return { ...rest, photos, body: noBody, facts: [], corrections: [] }
}

/** Where masks of hidden words stand, for the text that the issue was made from. */
function hiddenWords(
  corrections: readonly TypedCorrection[],
  texts: ReadonlyMap<string, string>,
): readonly HiddenWords[] {
  return corrections.flatMap(({ value: { kind, at, now } }) => {
    const text = at && texts.get(at.value)
    return kind === 'hidden' && text !== undefined && now ? [{ text, mask: now }] : []
  })
}

/** What the fields, each by itself, do not show. With what is withdrawn the image of its page may be taken away. */
function lookOver(
  typed: TypedArticle,
  fields: YamlMap,
  box: Located<unknown> | undefined,
  { folder, report, hasFacsimile, issueDate }: ArticleSurroundings,
): void {
  if (box && !hasFacsimile) report(box.line, 'box-without-image')
  remarkOnArticle(typed, folder.wording, report)
  remarkOnReprint(fields, typed.body, report)
  checkCorrections(fields, issueDate, report)
}

/** A remark quotes words, and those of a withdrawn article are to be nowhere, in no cache either. */
function dropRemarks(problems: Problem[], from: number): void {
  problems.push(...problems.splice(from).filter(isError))
}

const noBody: Body = { blocks: [], notes: [], paragraphs: [], ledeLength: 0, wordCount: 0 }

/** What is left of a withdrawn article: its address and its notice. Past this door nothing can give away the rest. */
function withoutWords(article: Omit<ParsedArticle, 'headline'>): ParsedArticle {
  const { id, rank, kind, status, notice, box, formerly, draft, length, masks, hidden, references } = article
  return {
    id,
    headline: [withdrawnNotice],
    ...(rank !== undefined && { rank }),
    kind,
    status,
    ...(notice !== undefined && { notice }),
    ...(formerly && { formerly }),
    byline: [],
    topics: [],
    photos: [],
    facts: [],
    corrections: [],
    // Where its mask lies on the facsimile.
    ...(box && { box }),
    body: noBody,
    changes: [],
    draft,
    length,
    masks,
    hidden,
    references,
  }
}

async function readPhotos(
  photos: readonly TypedPhoto[],
  body: Body,
  areGenerated: boolean,
  beside: FilesBeside,
): Promise<readonly Photo[]> {
  const read: Photo[] = []
  for (const { file, after, online, generated, ...typed } of photos) {
    const original = file && (await readPicture(beside, file, photoFormats))
    const isGenerated = generated === undefined ? areGenerated : generated === 'yes'
    const picture = original && isGenerated ? toGenerated(original) : original
    if (after && !body.paragraphs.some(({ id }) => id === after.value)) {
      beside.report(after.line, 'after-unknown', { id: shorten(after.value) })
    }
    const photo = {
      ...typed,
      ...(isGenerated && { generated: true as const }),
      ...(picture && { picture }),
      ...(after && { after: after.value }),
    }
    read.push(online === 'withheld' ? withoutPicture(photo) : photo)
  }
  return read
}

/** What is left of a picture that is withheld: its caption and who made it. */
function withoutPicture({ caption, credit, generated }: Photo): Photo {
  return {
    caption,
    ...(credit !== undefined && { credit }),
    ...(generated && { generated }),
    withheld: true,
  }
}
