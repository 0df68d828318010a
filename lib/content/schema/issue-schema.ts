import { issueKinds } from '../../model.ts'
import { formerIds, oneOf, partialDate, text, texts } from './field-values.ts'
import { located, optional, type Schema } from './fields.ts'

/** Front matter of `issue.md`. */
export const issueSchema = {
  kind: 'an issue',
  fields: {
    /** The publication's own if absent, which a regular issue alone may leave to it. */
    title: optional(text),
    /** What kind of issue it says it is: 两会专刊. */
    label: optional(text),
    /** regular if absent. */
    kind: optional(oneOf(issueKinds)),
    /** The folder's name if absent and that is a date. */
    date: optional(located(partialDate)),
    /** 总期号, as printed. */
    number: optional(text),
    slogans: optional(texts),
    /** Folders in which it was published before. */
    formerly: optional(formerIds(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/)),
  },
} satisfies Schema
