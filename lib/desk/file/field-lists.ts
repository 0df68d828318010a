/** A value of the front matter as a form holds it: every scalar is the text that was typed, nothing is ''. */
export type FieldValue = string | readonly FieldValue[] | FieldMap

export interface FieldMap {
  readonly [name: string]: FieldValue
}

/** Whether a value is a list. `Array.isArray` says so too, but of a readonly list the compiler does not believe it. */
export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}
