import { articleSchema } from '../../content/schema/article-schema.ts'
import { joinLines } from '../plan/join-lines.ts'
import type { Part, PlanArticle } from '../plan/plan.ts'
import type { Line, LineRole } from '../plan/source.ts'
import { toBodyText } from './body-text.ts'
import { parseCredits } from './parse-credits.ts'
import { formatFrontMatter, type YamlField } from './yaml-text.ts'

/** What is needed beside an article to write it. */
export interface DraftOptions {
  readonly lineOf: (id: string) => Line
  /** Name of the file that a picture was written as; `undefined` for a picture without bytes. */
  readonly pictureName: (photo: string) => string | undefined
  /** Id of a 栏目 by its name. */
  readonly sectionOf: (name: string) => string | undefined
}

/** Fields that not every version of the content has; what has no field stays in the text. */
const fieldOf: Partial<Record<LineRole, string>> = { source: 'source', editorNote: 'editorNote' }

/** The file of an article as a draft: front matter and text. Only what the lines say stands in it. */
export function draftArticle(article: PlanArticle, options: DraftOptions): string {
  const { parts } = article
  const ofRole = (role: LineRole) => parts.filter((part) => part.role === role)
  const textOf = (part: Part) => joinLines(part.lines.map(options.lineOf))
  const text = (role: LineRole) => ofRole(role).map(textOf).join(' ') || undefined
  const asField = (role: LineRole) => (hasField(role) ? text(role) : undefined)
  const section = text('section')
  const sectionId = section === undefined ? undefined : options.sectionOf(bareName(section))
  const kickers = [sectionId === undefined ? section : undefined, text('kicker')].filter(
    (kicker) => kicker !== undefined,
  )
  const headline = ofRole('headline').flatMap(textOf)
  const fields: Record<string, YamlField | undefined> = {
    headline: headline.length === 1 ? halvesOf(headline[0] ?? '') : headline,
    kicker: article.kind === 'advertisement' ? text('kicker') : kickers.join(' ') || undefined,
    subhead: text('subhead'),
    section: sectionId,
    kind: article.kind,
    byline: ofRole('byline').flatMap((part) => parseCredits(textOf(part)).map((credit) => ({ ...credit }))),
    photos: photosOf(article, options),
    source: asField('source'),
    editorNote: asField('editorNote'),
    box: article.box?.map((number) => Math.round(number * 10000) / 10000),
    status: 'draft',
  }
  const body = toBodyText(
    parts.filter(({ role }) => !hasField(role)),
    options.lineOf,
  )
  return `${formatFrontMatter(fields)}\n${body}\n`
}

function hasField(role: LineRole): boolean {
  return Object.hasOwn(articleSchema.fields, fieldOf[role] ?? '')
}

/** 【两会时评】 without its brackets. */
function bareName(section: string): string {
  return section.replace(/^[【「★■●◆▲\s]+|[】」★■\s]+$/gu, '')
}

/** Two halves with a blank between are two halves of a headline. */
function halvesOf(headline: string): string | readonly string[] {
  const halves = headline.split(/[ \u3000]+/)
  const areHalves =
    halves.length === 2 && halves.every((half) => /^\p{Script=Han}/u.test(half) && half.length >= 4)
  return areHalves ? halves : headline
}

/** A photo for each caption, and for words in a picture that has none. */
function photosOf(
  { parts }: PlanArticle,
  { lineOf, pictureName }: DraftOptions,
): readonly Record<string, string>[] {
  const captions = parts.filter(({ role }) => role === 'caption')
  return captions.map(({ lines, photo }) => {
    const text = (role: LineRole) => {
      const part = parts.find((candidate) => candidate.role === role && candidate.photo === photo)
      const between = role === 'textInImage' ? ' ' : ''
      return part && photo !== undefined ? joinWith(part.lines.map(lineOf), between) : undefined
    }
    const file = photo === undefined ? undefined : pictureName(photo)
    const [credit, textInImage] = [text('credit'), text('textInImage')]
    return {
      ...(file !== undefined && { file }),
      caption: joinLines(lines.map(lineOf)),
      ...(credit !== undefined && { credit }),
      ...(textInImage !== undefined && { textInImage }),
    }
  })
}

/** Words in a picture stand apart; of all else a line goes on in the next. */
function joinWith(lines: readonly Line[], between: string): string {
  return between === '' ? joinLines(lines) : lines.map(({ text }) => text).join(between)
}
