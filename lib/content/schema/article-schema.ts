import { type Box, generatedKinds } from '../../article-marks.ts'
import { articleKinds, ranks, statuses } from '../../model.ts'
import { audioExtensions, photoFormats } from '../files/media-formats.ts'
import {
  fileName,
  formerIds,
  headline,
  number,
  oneOf,
  oneOrMore,
  partialDate,
  reference,
  text,
  textOrEmpty,
  topics,
} from './field-values.ts'
import {
  bareList,
  list,
  located,
  map,
  optional,
  type ReadValue,
  required,
  type Schema,
  type ValuesOf,
} from './fields.ts'
import { credit } from './page-schema.ts'

/** Whether something may be read online; yes if absent. */
const onlineValues = ['yes', 'withheld'] as const

const photo = {
  kind: 'a photo',
  fields: {
    /** A file beside the article; absent if the picture was not supplied. */
    file: optional(located(fileName(Object.keys(photoFormats)))),
    /** 图片说明. */
    caption: required(text),
    credit: optional(text),
    /** 图内文字. */
    textInImage: optional(text),
    /** withheld: 因著作权未上网. */
    online: optional(oneOf(onlineValues)),
    /** yes: a machine made it. */
    generated: optional(oneOf(['yes', 'no'])),
    /** What the picture shows, for those who cannot see it. */
    alt: optional(text),
    /** Id of the paragraph after which it stands: p7. */
    after: optional(located(reference)),
  },
} satisfies Schema

const fact = {
  kind: 'a fact',
  fields: {
    /** Made of words of the quote. */
    label: required(located(text)),
    /** Stands word for word in one paragraph. */
    quote: required(located(text)),
  },
} satisfies Schema

const fraction = number('a number from 0 to 1', (value) => value >= 0 && value <= 1)

/** Of fractions that were rounded to three places the sum may be a little more than 1. */
const edge = 1.002

const box: ReadValue<Box> = (value, name, report) => {
  const numbers = bareList('fractions', fraction)(value, name, report)
  const [x, y, width, height] = numbers ?? []
  const whole = x !== undefined && y !== undefined && width !== undefined && height !== undefined
  if (whole && numbers?.length === 4) {
    if (width === 0 || height === 0) report(value.line, 'box-empty', { name })
    else if (x + width > edge || y + height > edge) report(value.line, 'box-beyond', { name })
    return [x, y, width, height]
  }
  if (value.is === 'list' && value.items.length !== 4) {
    report(value.line, 'box-count', { name, count: value.items.length })
  }
  return undefined
}

const correctionFields = {
  kind: 'a correction',
  fields: {
    /** Day of the correction; sic alone needs none. */
    date: optional(partialDate),
    /** Place of the words: p2, h1, headline, caption2 … */
    at: optional(located(reference)),
    /** The words before; empty where words were put in. */
    was: optional(textOrEmpty),
    /** The words now; empty where words were taken out. */
    now: optional(textOrEmpty),
    /** What was corrected in the paper's own words; why something was hidden. */
    text: optional(text),
    /** typo: 改错字, which readers are not shown; hidden: 隐去, a person's name or number masked. */
    kind: optional(oneOf(['typo', 'hidden'])),
    /** Words that stand in print as they are: 〔原文如此〕. */
    sic: optional(text),
    /** Of what was hidden: its place on the page's facsimile. */
    box: optional(box),
  },
} satisfies Schema

const readEntry = map(correctionFields)

/**
 * A correction has its day and says what was corrected, which words that stand in print as they are do not need. One with a
 * field that cannot be read is none, or what it lacks then would be told as well.
 */
const correction: typeof readEntry = Object.assign(
  (...[value, name, report]: Parameters<typeof readEntry>) => {
    const has = (field: string) => value.is === 'map' && value.entries.some(({ key }) => key === field)
    if (value.is === 'map' && !has('sic')) {
      if (!has('date')) report(value.line, 'field-missing', { name: `${name}.date` })
      if (!['text', 'was', 'now', 'kind'].some(has)) report(value.line, 'correction-empty')
    }
    const entry = readEntry(value, name, report)
    const isWhole = Object.keys(correctionFields.fields).every(
      (field) => !has(field) || field in (entry ?? {}),
    )
    return isWhole ? entry : undefined
  },
  { inner: correctionFields },
)

/** Front matter of an article. */
export const articleSchema = {
  kind: 'an article',
  fields: {
    /** 主题: text, or the list of its halves. */
    headline: required(headline),
    /** 引题. */
    kicker: optional(text),
    /** 副题, with its dash. */
    subhead: optional(text),
    /** Id of a file in `sections/`. */
    section: optional(located(reference)),
    /** If absent: the first article of a page is lead, a text under 200 字 is brief, the rest normal. */
    rank: optional(located(oneOf(ranks))),
    /** news if absent. */
    kind: optional(oneOf(articleKinds)),
    /** Address of the other part of a piece that jumps. */
    continues: optional(located(reference)),
    /** A reading that was made beforehand. */
    audio: optional(located(fileName(audioExtensions))),
    /** 署名. */
    byline: optional(list('credits', credit)),
    topics: optional(topics),
    /** 来源, 稿源 as printed; a reprint names it. */
    source: optional(text),
    /** What a reprint was headed where it came from. */
    originalTitle: optional(text),
    /** 编者按: stands before the text. */
    editorNote: optional(text),
    photos: optional(list('photos', map(photo))),
    /** 数读. */
    facts: optional(list('facts', map(fact))),
    /** Place on the page's facsimile: x, y, width, height. */
    box: optional(located(box)),
    /** Where it was published before. */
    formerly: optional(formerIds(/^[a-z0-9][a-z0-9-]*\/\d\d\/\d{2,3}$/)),
    /** 更正. */
    corrections: optional(list('corrections', located(correction))),
    /** no: it stays, but out of the sitemap and of search engines. */
    index: optional(oneOf(['yes', 'no'])),
    /** What a machine made of it: its text, its photos, its reading. */
    generated: optional(oneOrMore(oneOf(generatedKinds))),
    /** withheld: 因著作权未上网; headline, byline and day stay. */
    online: optional(oneOf(onlineValues)),
    /** published if absent; a draft is checked, but not built. */
    status: optional(oneOf([...statuses, 'draft'])),
    /** Said in place of a withdrawn text. */
    notice: optional(text),
  },
} satisfies Schema

export type TypedPhoto = ValuesOf<typeof photo>
export type TypedFact = ValuesOf<typeof fact>
/** An entry of `corrections` with the line where it begins. */
export type TypedCorrection = NonNullable<ValuesOf<typeof articleSchema>['corrections']>[number]
export type TypedArticle = ValuesOf<typeof articleSchema>
