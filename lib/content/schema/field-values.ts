import { isPartialDate } from '../../dates.ts'
import type { PartialDate } from '../../model.ts'
import { parseSiteAddress, siteAddressShape } from '../files/site-address.ts'
import type { YamlText, YamlValue } from '../yaml/yaml-value.ts'
import { list, type ReadValue, reportComment, whatIs } from './fields.ts'

/** Text as typed, without space around it; line breaks inside count as spaces. No comment may stand behind it. */
export const text: ReadValue<string> = (value, name, report) => {
  const mayHoldText = value.is === 'text' || value.is === 'empty'
  return mayHoldText && reportComment(value, name, report) ? undefined : reference(value, name, report)
}

/** Text that names something else, in which no # can stand: an id, an address. A comment may stand behind it. */
export const reference: ReadValue<string> = (value, name, report) => {
  const typed = value.is === 'text' ? value.text.trim().replace(/[ \t]*\n\s*/g, ' ') : ''
  if (typed === '') report(value.line, `${name} should be text, but ${whatIs(value)}`)
  else if (typed.includes('\0')) report(value.line, `${name} should be text, but holds the character U+0000`)
  else if (!typed.isWellFormed()) report(value.line, `${name} should be text, but holds half a character`)
  else return typed
  return undefined
}

/** List of texts. */
export const texts: ReadValue<readonly string[]> = list('texts', text)

/** A 主题: one text, or the list of its halves. */
export const headline: ReadValue<readonly string[]> = (value, name, report) => {
  if (value.is === 'text' || (value.is === 'empty' && value.comment !== undefined)) {
    const whole = text(value, name, report)
    return whole === undefined ? undefined : [whole]
  }
  if (value.is === 'list' && value.items.length > 0) return texts(value, name, report)
  const is = value.is === 'list' ? 'is an empty list' : whatIs(value)
  report(value.line, `${name} should be text or the list of its halves, but ${is}`)
  return undefined
}

/** Text that a rule accepts; `what` says in messages what it should be. */
export function textLike<T>(what: string, accept: (typed: string) => T | undefined): ReadValue<T> {
  return (value, name, report) => {
    const accepted = isText(value) ? accept(value.text.trim()) : undefined
    if (accepted === undefined) report(value.line, `${name} should be ${what}, but ${whatIs(value)}`)
    return accepted
  }
}

function isText(value: YamlValue): value is YamlText {
  return value.is === 'text'
}

/** One of the given words. */
export function oneOf<const T extends string>(words: readonly T[]): ReadValue<T> {
  const what = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
  return textLike(what, (typed) => words.find((word) => word === typed))
}

/** A date that exists, as precise as it is known. */
export const partialDate: ReadValue<PartialDate> = textLike(
  'a date such as 2025, 2025-01 or 2025-01-15',
  (typed) => (isPartialDate(typed) ? typed : undefined),
)

/** A number; `what` names its bounds in messages. */
export function number(what: string, accept: (number: number) => boolean): ReadValue<number> {
  return textLike(what, (typed) => {
    if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed)) return undefined
    return accept(Number(typed)) ? Number(typed) : undefined
  })
}

/** Name of a file that lies in the same folder, with one of these extensions. */
export function fileName(extensions: readonly string[]): ReadValue<string> {
  const pattern = new RegExp(`^[a-z0-9-]+\\.(${extensions.join('|')})$`)
  const what = `the name of a file beside this one, of a–z, 0–9 and - with ${extensions.join(', ')} at its end`
  return textLike(what, (typed) => (pattern.test(typed) ? typed : undefined))
}

/** Address of a site or of a folder of one (http, https), without a slash at its end. */
export const siteAddress: ReadValue<string> = textLike(siteAddressShape, parseSiteAddress)

/** Address that a line of the foot may link to: http, https, mailto or a path of this site. */
export const linkAddress: ReadValue<string> = textLike(
  'an address that begins with https://, http://, mailto: or /',
  (typed) => {
    if (/\s/.test(typed)) return undefined
    if (/^\/(?![/\\])/.test(typed)) return typed
    return /^(https?:\/\/|mailto:)./i.test(typed) && URL.canParse(typed) ? typed : undefined
  },
)
