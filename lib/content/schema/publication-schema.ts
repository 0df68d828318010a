import { nameplateFormats } from '../files/media-formats.ts'
import { fileName, linkAddress, number, oneOf, partialDate, siteAddress, text } from './field-values.ts'
import { list, located, map, optional, required, type Schema, type ValuesOf } from './fields.ts'

const identifier = map({
  kind: 'an identifier',
  fields: {
    /** 国内统一连续出版物号, 邮发代号, 主管, 主办 … */
    label: required(text),
    value: required(text),
  },
})

const formerName = map({
  kind: 'a former name',
  fields: {
    /** The last day, month or year in which the paper bore it. */
    until: required(located(partialDate)),
    newspaper: required(text),
    /** A file beside `publication.md`. */
    nameplate: optional(located(fileName(Object.keys(nameplateFormats)))),
    identifiers: optional(list('identifiers', identifier)),
  },
})

const footerLine = map({
  kind: 'a line of the foot',
  fields: {
    /** 备案号, 许可证, 举报电话, 主办单位 … */
    label: required(text),
    value: required(text),
    /** Where the line leads, if anywhere. */
    href: optional(linkAddress),
  },
})

/** Front matter of `publication.md`. Its body is the text of the /about/ page. */
export const publicationSchema = {
  kind: 'a publication',
  fields: {
    /** Title of the site. */
    title: required(text),
    /** The paper's name, if known. */
    newspaper: optional(text),
    /** 报头题字, a file beside `publication.md`. */
    nameplate: optional(located(fileName(Object.keys(nameplateFormats)))),
    /** What the paper is registered as. */
    identifiers: optional(list('identifiers', identifier)),
    /** What the paper was called before; an issue goes by the name of its day. */
    names: optional(list('former names', formerName)),
    /** How many of the newest issues get pictures made for sharing; 30 if absent. */
    cards: optional(number('a whole number from 0', (cards) => Number.isInteger(cards) && cards >= 0)),
    /** 历史上的今天: a page for each day of the year; off if absent. */
    onThisDay: optional(oneOf(['on', 'off'])),
    description: optional(text),
    /** Address of the site, needed for absolute links. */
    url: optional(siteAddress),
    license: optional(text),
    /** Lines at the foot of every page. */
    footer: optional(list('lines', footerLine)),
  },
} satisfies Schema

export type TypedNames = NonNullable<ValuesOf<typeof publicationSchema>['names']>
