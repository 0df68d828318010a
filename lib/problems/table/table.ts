import type { NamesIn, Value } from '../sentence.ts'
import { articleProblems } from './article-problems.ts'
import { audioProblems } from './audio-problems.ts'
import { commandProblems } from './command-problems.ts'
import { correctionProblems } from './correction-problems.ts'
import { fieldProblems } from './field-problems.ts'
import { fileProblems } from './file-problems.ts'
import { mediaProblems } from './media-problems.ts'
import { publishedProblems } from './published-problems.ts'
import { remarks } from './remarks.ts'
import { yamlProblems } from './yaml-problems.ts'

/** Every fault and remark by its code. A code is never given to something else: editors look it up. */
export const problemTable = {
  ...fileProblems,
  ...mediaProblems,
  ...audioProblems,
  ...yamlProblems,
  ...fieldProblems,
  ...articleProblems,
  ...correctionProblems,
  ...publishedProblems,
  ...commandProblems,
  ...remarks,
} as const

/** What a fault is called: `section-unknown`. */
export type Code = keyof typeof problemTable

type NamesOf<C extends Code> = C extends Code ? NamesIn<(typeof problemTable)[C]['zh'][number]> : never

/** What the sentence of a code is filled with: nothing, or a value for each name in braces. */
export type ValuesOf<C extends Code> = [NamesOf<C>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<C>, Value>>]
