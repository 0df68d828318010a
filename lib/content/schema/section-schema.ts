import { number, text } from './field-values.ts'
import { optional, required, type Schema } from './fields.ts'

/** Front matter of `sections/<id>.md`. */
export const sectionSchema = {
  kind: 'a section',
  fields: {
    /** 栏目名. */
    name: required(text),
    /** Place among the sections; those without one stand last. */
    order: optional(number('a number', Number.isFinite)),
    description: optional(text),
  },
} satisfies Schema
