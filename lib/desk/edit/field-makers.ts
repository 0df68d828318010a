import type { FormField } from '../messages.ts'

type Choices = readonly (readonly [string, string])[]

/** A field of one line. */
export function text(name: string, label: string, hint: string): FormField {
  return { name, label, hint, is: 'text' }
}

/** A field of one line that has to be there. */
export function needed(name: string, label: string, hint: string): FormField {
  return { name, label, hint, is: 'text', isRequired: true }
}

/** A field of several lines. */
export function long(name: string, label: string, hint: string): FormField {
  return { name, label, hint, is: 'long' }
}

/** One of several words; none is the first choice. */
export function choice(name: string, label: string, hint: string, choices: Choices): FormField {
  return { name, label, hint, is: 'choice', choices }
}

/** Texts with a comma between. */
export function texts(name: string, label: string, hint: string): FormField {
  return { name, label, hint, is: 'texts' }
}

/** Items of several fields each. */
export function rows(name: string, label: string, hint: string, columns: readonly FormField[]): FormField {
  return { name, label, hint, is: 'rows', columns }
}
