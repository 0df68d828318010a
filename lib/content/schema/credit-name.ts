import { shorten } from '../../problems/problem.ts'
import { text } from './field-values.ts'
import type { ReadValue } from './fields.ts'

/** A name of 署名; remarks on one that is a sign, such as a dot that keeps the place, or several in one. */
export const creditName: ReadValue<string> = (value, name, report) => {
  const typed = text(value, name, report)
  if (typed === undefined) return undefined
  if (!/[\p{L}\p{N}]/u.test(typed)) report(value.line, 'name-sign', { name, typed: shorten(typed) })
  else if (isJoined(typed)) report(value.line, 'name-joined', { name, typed: shorten(typed) })
  return typed
}

/** `王五、赵六`, `王五 赵六`; not a name printed with a blank to fill the measure (王　涵), nor a body with its place. */
function isJoined(typed: string): boolean {
  const parts = typed.split(/[、，,；;/／]/).map((part) => part.replace(/\s/g, ''))
  if (parts.length > 1) return !parts.includes('') && parts.some((part) => isName.test(part))
  const words = typed.split(/\s+/)
  return words.length > 1 && words.every((word) => /^\p{Script=Han}{2,3}$/u.test(word))
}

const isName = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}+)?$/u
