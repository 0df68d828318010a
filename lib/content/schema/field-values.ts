import { isPartialDate } from '../../dates.ts'
import type { PartialDate } from '../../model.ts'
import { type Phrase, phrase } from '../../problems/phrases.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import { holdsPassword, parseSiteAddress } from '../files/site-address.ts'
import type { YamlText, YamlValue } from '../yaml/yaml-value.ts'
import { type Located, list, located, type ReadValue, reportComment, whatIs } from './fields.ts'

/** Text as typed, without space around it; line breaks inside count as spaces. No comment may stand behind it. */
export const text: ReadValue<string> = (value, name, report) => {
  const mayHoldText = value.is === 'text' || value.is === 'empty'
  return mayHoldText && reportComment(value, name, report) ? undefined : reference(value, name, report)
}

/** Text as `text` reads it, or nothing at all where that says something: words were put in, or taken out. */
export const textOrEmpty: ReadValue<string> = (value, name, report) => {
  const isEmpty = value.is === 'empty' || (value.is === 'text' && value.text.trim() === '')
  return isEmpty && value.comment === undefined ? '' : text(value, name, report)
}

/** Text that names something else, in which no # can stand: an id, an address. A comment may stand behind it. */
export const reference: ReadValue<string> = (value, name, report) => {
  const typed = value.is === 'text' ? value.text.trim().replace(/[ \t]*\n\s*/g, ' ') : ''
  if (typed === '') report(value.line, 'field-text', { name, is: whatIs(value) })
  else if (typed.includes('\0')) report(value.line, 'field-nul', { name })
  else if (!typed.isWellFormed()) report(value.line, 'field-half', { name })
  else return typed
  return undefined
}

/** List of texts. */
export const texts: ReadValue<readonly string[]> = list('texts', text)

/** Topics: words of which each is an item of its own. */
export const topics: ReadValue<readonly string[]> = (value, name, report) => {
  const read = texts(value, name, report)
  if (value.is === 'list' && value.isJoined) return read
  for (const topic of read ?? []) {
    const isJoined = topic.includes('，') || (read?.length === 1 && topic.includes('、'))
    if (isJoined) report(value.line, 'topic-comma', { topic: shorten(topic) })
  }
  return read
}

/** A 主题: one text, or the list of its halves. */
export const headline: ReadValue<readonly string[]> = (value, name, report) => {
  if (value.is === 'text' || (value.is === 'empty' && value.comment !== undefined)) {
    const whole = text(value, name, report)
    return whole === undefined ? undefined : [whole]
  }
  if (value.is === 'list' && value.items.length > 0) return texts(value, name, report)
  const is = value.is === 'list' ? phrase('is-empty-list') : whatIs(value)
  report(value.line, 'field-headline', { name, is })
  return undefined
}

/** Text that a rule accepts; what it refuses is told by `refuse`. */
function textLike<T>(
  accept: (typed: string) => T | undefined,
  refuse: (report: Report, line: number, values: { readonly name: string; readonly is: Phrase }) => void,
): ReadValue<T> {
  return (value, name, report) => {
    const accepted = isText(value) ? accept(value.text.trim()) : undefined
    if (accepted === undefined) refuse(report, value.line, { name, is: whatIs(value) })
    return accepted
  }
}

function isText(value: YamlValue): value is YamlText {
  return value.is === 'text'
}

/** One of the given words. */
export function oneOf<const T extends string>(words: readonly T[]): ReadValue<T> {
  return textLike(
    (typed) => words.find((word) => word === typed),
    (report, line, values) => report(line, 'field-word', { ...values, words }),
  )
}

/** One value, or the list of several, each once. */
export function oneOrMore<T>(read: ReadValue<T>): ReadValue<readonly T[]> {
  return (value, name, report) => {
    const items = value.is === 'list' ? value.items : [value]
    return [...new Set(items.map((item) => read(item, name, report)).filter((item) => item !== undefined))]
  }
}

/** A date that exists, as precise as it is known. */
export const partialDate: ReadValue<PartialDate> = textLike(
  (typed) => (isPartialDate(typed) ? typed : undefined),
  (report, line, values) => report(line, 'field-date', values),
)

/** Ids of articles or issues that are named by id or address; `pattern` is that of an id. */
export function formerIds(pattern: RegExp): ReadValue<Located<readonly string[]>> {
  return located(
    list(
      'addresses',
      textLike(
        (typed) => {
          const id = typed.replace(/^(?:https?:\/\/[^/]+)?(?:\/[^/]+)*?\/issues\//, '').replace(/\/$/, '')
          return pattern.test(id) ? id : undefined
        },
        (report, line, values) => report(line, 'field-former', values),
      ),
    ),
  )
}

/** A number; `bounds` is a phrase that names them in messages. */
export function number(bounds: Phrase['phrase'], accept: (number: number) => boolean): ReadValue<number> {
  return textLike(
    (typed) => {
      if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed)) return undefined
      return accept(Number(typed)) ? Number(typed) : undefined
    },
    (report, line, values) => report(line, 'field-number', { ...values, bounds: phrase(bounds) }),
  )
}

/** Name of a file that lies in the same folder, with one of these extensions. */
export function fileName(extensions: readonly string[]): ReadValue<string> {
  const pattern = new RegExp(`^[a-z0-9-]+\\.(${extensions.join('|')})$`)
  return textLike(
    (typed) => (pattern.test(typed) ? typed : undefined),
    (report, line, values) => report(line, 'field-file', { ...values, extensions }),
  )
}

/** Address of a site or of a folder of one (http, https), without a slash at its end. */
export const siteAddress: ReadValue<string> = withoutPassword(
  textLike(parseSiteAddress, (report, line, values) => report(line, 'field-site', values)),
)

/** Address that a line of the foot may link to: http, https, mailto or a path of this site. */
export const linkAddress: ReadValue<string> = withoutPassword(
  textLike(
    (typed) => {
      if (/\s/.test(typed)) return undefined
      if (/^\/(?![/\\])/.test(typed)) return typed
      return /^(https?:\/\/|mailto:)./i.test(typed) && URL.canParse(typed) ? typed : undefined
    },
    (report, line, values) => report(line, 'field-link', values),
  ),
)

function withoutPassword(read: ReadValue<string>): ReadValue<string> {
  return (value, name, report) => {
    const typed = value.is === 'text' ? value.text.trim() : ''
    if (holdsPassword(typed)) report(value.line, 'address-password', { name })
    return read(value, name, report)
  }
}
