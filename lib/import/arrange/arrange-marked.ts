import type { Plan } from '../plan/plan.ts'
import type { Line, LineRole, Picture, Source } from '../plan/source.ts'
import { linesOf } from '../plan/source.ts'
import {
  creditStart,
  isByline,
  isJump,
  isMastheadLine,
  isPageCredit,
  isProse,
  isSourceLine,
  mayBeByline,
  widthOf,
} from './line-shapes.ts'
import { rolesOfMarked } from './marked-heads.ts'
import { type ArticleDraft, PlanBuilder } from './plan-builder.ts'
import { splitOfCaption, splitOfDateline } from './split-credits.ts'

type Roles = ReadonlyMap<Line, LineRole>

const headRoles: readonly (LineRole | undefined)[] = ['kicker', 'headline', 'subhead', 'section']

/**
 * Proposes a plan for a file that says itself what its lines are: a Word file with headings, an HTML page, fields of an XML
 * file. What it says nothing of is told by its words, as a part of the article it stands in.
 */
export function arrangeMarked(source: Source): Plan {
  const lines = linesOf(source)
  const builder = new PlanBuilder(lines)
  const roles = rolesOfMarked(lines)
  const articles = groupsOf(lines, roles).map((group) => placeArticle(builder, group, roles))
  for (const page of source.pages) for (const picture of page.pictures) placePicture(articles, picture, lines)
  return builder.build()
}

/** Lines article by article: by the name the file gives, else each head begins one. */
function groupsOf(lines: readonly Line[], roles: Roles): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const [i, line] of lines.entries()) {
    if (i === 0 || beginsArticle(line, lines[i - 1], roles)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

function beginsArticle(line: Line, before: Line | undefined, roles: Roles): boolean {
  if (line.says?.article !== undefined || before?.says?.article !== undefined)
    return line.says?.article !== before?.says?.article
  const isHead = (candidate: Line | undefined) =>
    candidate !== undefined && headRoles.includes(roleOf(candidate, roles))
  return isHead(line) && !isHead(before) && roleOf(line, roles) !== 'subhead'
}

function roleOf(line: Line, roles: Roles): LineRole | undefined {
  return line.says?.role ?? roles.get(line)
}

function placeArticle(builder: PlanBuilder, group: readonly Line[], roles: Roles): ArticleDraft {
  const article = builder.newArticle()
  const textStart = group.findIndex((line) => roleOf(line, roles) === undefined && isProse(line.text))
  let photo = 0
  let last: string | undefined
  for (const [i, line] of group.entries()) {
    const role = roleOf(line, roles) ?? roleByWords(line, i < textStart)
    if (role === undefined) continue
    if (role === 'caption') last = placeCaption(builder, article, line, `photo-${++photo}-${line.id}`)
    else if (role === 'credit' && last !== undefined) builder.add(article, 'credit', [line], last)
    else if (role === 'body') placeText(builder, article, line)
    else if (role !== 'pageCredit') builder.add(article, role, [line])
    else builder.page('credit', line)
  }
  return article
}

/** What a line is that the file says nothing of; `undefined` where its words do not tell either. */
function roleByWords({ text, says }: Line, isAboveText: boolean): LineRole | 'pageCredit' | undefined {
  if (says?.isRow) return 'row'
  if (isJump(text)) return 'jump'
  if (isPageCredit(text)) return 'pageCredit'
  if (isByline(text) || (isAboveText && mayBeByline(text))) return 'byline'
  if (isSourceLine(text)) return 'source'
  if (creditStart(text) === 0) return 'credit'
  if (creditStart(text) > 0 && widthOf(text) <= 120) return 'caption'
  if (isAboveText && isMastheadLine(text)) return undefined
  return 'body'
}

function placeText(builder: PlanBuilder, article: ArticleDraft, line: Line): void {
  const isFirst = !article.parts.some(({ role }) => role === 'body')
  const split = isFirst ? splitOfDateline(line.text) : 0
  const [byline, ...rest] = split > 0 ? builder.split(line, [split]) : [line]
  if (!byline || rest.length === 0) {
    builder.add(article, 'body', [line])
    return
  }
  builder.add(article, 'byline', [byline])
  builder.add(article, 'body', rest)
}

function placeCaption(builder: PlanBuilder, article: ArticleDraft, line: Line, photo: string): string {
  const offset = splitOfCaption(line)
  const [caption, credit] = offset > 0 ? builder.split(line, [offset]) : [line]
  if (caption) builder.add(article, 'caption', [caption], photo)
  if (credit) builder.add(article, 'credit', [credit], photo)
  return photo
}

/** A picture belongs to the article it stands in; the caption that stands behind it is its own. */
function placePicture(articles: readonly ArticleDraft[], picture: Picture, lines: readonly Line[]): void {
  const behind = lines.findIndex(({ id }) => id === picture.before)
  const near = behind < 0 ? lines.at(-1) : lines[behind]
  const holds = ({ parts }: ArticleDraft, id: string) =>
    parts.some((part) => part.lines.some((line) => line === id || line.startsWith(`${id}.`)))
  const article = articles.find((candidate) => near && holds(candidate, near.id)) ?? articles.at(-1)
  if (!article) return
  article.photos.push(picture.id)
  const isOfNear = (id: string) =>
    near !== undefined && behind >= 0 && (id === near.id || id.startsWith(`${near.id}.`))
  const caption = article.parts.find(({ role, lines: ids }) => role === 'caption' && ids.some(isOfNear))
  if (!caption?.photo) return
  for (const [i, part] of article.parts.entries())
    if (part.photo === caption.photo) article.parts[i] = { ...part, photo: picture.id }
}
