import { formatDate, isPartialDate } from '../../dates.ts'
import { parsePageLabel } from '../arrange/line-shapes.ts'
import { joinLines } from '../plan/join-lines.ts'
import type { PageRole, Plan } from '../plan/plan.ts'
import type { Line, SourceFacts } from '../plan/source.ts'
import { parseCredits } from './parse-credits.ts'
import { formatFrontMatter, type YamlField } from './yaml-text.ts'

/** What of a page is not in its lines. */
export interface PageExtras {
  readonly facts?: SourceFacts
  /** Names of files that were written beside `page.md`. */
  readonly image?: string
  readonly text?: string
}

type Lines = (role: PageRole) => readonly string[]

/** Texts of the lines of a page by their role, in order. */
export function pageTexts(plan: Plan, lineOf: (id: string) => Line): Lines {
  return (role) => plan.pageLines.filter((line) => line.role === role).map(({ id }) => lineOf(id).text)
}

/** The file of a page; `undefined` if nothing is known of it. */
export function draftPage(texts: Lines, { facts, image, text }: PageExtras): string | undefined {
  const [printed] = texts('label').map(parsePageLabel)
  const [ownName] = texts('name')
  const credits = texts('credit').flatMap(parseCredits)
  const fields: Record<string, YamlField | undefined> = {
    label: facts?.label ?? printed?.label,
    name: facts?.name ?? printed?.name ?? ownName,
    image,
    text,
    credits: credits.map((credit) => ({ ...credit })),
  }
  const isKnown = Object.values(fields).some((value) => value !== undefined && value.length > 0)
  return isKnown ? formatFrontMatter(fields) : undefined
}

/**
 * The file of an issue. A title that the page does not print is the name of the paper, else the day: both are known, nothing
 * is made up.
 */
export function draftIssue(id: string, texts: Lines, paper: string | undefined): string {
  const isDay = isPartialDate(id)
  const title =
    joinTexts(texts('title')) ?? paper ?? joinTexts(texts('newspaper')) ?? (isDay ? formatDate(id) : id)
  const fields: Record<string, YamlField | undefined> = {
    title,
    label: joinTexts(texts('issueLabel')),
    kind: isDay && texts('issueLabel').length === 0 ? undefined : 'special',
    date: isDay ? undefined : dateIn(texts('date')),
    number: /第\s*(\d+)\s*期/u.exec(texts('number').join(' '))?.[1],
    slogans: texts('slogan'),
  }
  return formatFrontMatter(fields)
}

function joinTexts(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : joinLines(texts.map((text) => ({ text })))
}

/** 2031-03-13 of 2031年3月13日. */
function dateIn(texts: readonly string[]): string | undefined {
  const [, year, month = '', day = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(texts.join(' ')) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return year !== undefined && isPartialDate(date) ? date : undefined
}
