import { toPieces } from './pieces.ts'
import { type PageRole, type Part, type Plan, type PlanArticle, pageRoles } from './plan.ts'
import { type Box, type LineRole, lineRoles, type Source } from './source.ts'

/** A plan as JSON for people and programs: with its files, and the text of each line beside its id. */
export function toPlanJson(sources: readonly Source[], plan: Plan) {
  const lines = Object.fromEntries([...toPieces(sources, plan)].map(([id, { text }]) => [id, text]))
  return { ...plan, files: sources.map(({ file, sha256 }) => ({ file, sha256 })), lines }
}

/** A plan that was changed by hand or by a program; throws an `Error` that says what in it is no plan. */
export function parsePlan(value: unknown): Plan {
  const plan = toRecord(value, 'the plan')
  return {
    ...textField(plan, 'issue'),
    ...textField(plan, 'page'),
    articles: toList(plan.articles, 'articles').map(toArticle),
    pageLines: toList(plan.pageLines, 'pageLines').map((item, i) => toPageLine(item, `pageLines[${i}]`)),
    unused: toList(plan.unused, 'unused').map((item, i) => {
      const { id, why } = toRecord(item, `unused[${i}]`)
      return { id: toText(id, `unused[${i}].id`), why: toText(why, `unused[${i}].why`) }
    }),
    open: toTexts(plan.open, 'open'),
    ...(plan.splits !== undefined && { splits: toSplits(plan.splits) }),
  }
}

function toArticle(value: unknown, index: number): PlanArticle {
  const name = `articles[${index}]`
  const article = toRecord(value, name)
  const number = toText(article.number, `${name}.number`)
  if (!/^\d{2,3}$/.test(number))
    throw new Error(`${name}.number should be digits such as 01, but is ${number}`)
  const { kind, box, photos } = article
  return {
    number,
    parts: toList(article.parts, `${name}.parts`).map((part, i) => toPart(part, `${name}.parts[${i}]`)),
    ...(photos !== undefined && { photos: toTexts(photos, `${name}.photos`) }),
    ...(box !== undefined && { box: toBox(box, `${name}.box`) }),
    ...((kind === 'notice' || kind === 'advertisement') && { kind }),
  }
}

function toPart(value: unknown, name: string): Part {
  const { role, lines, photo } = toRecord(value, name)
  return {
    role: oneOf<LineRole>(role, lineRoles, `${name}.role`),
    lines: toTexts(lines, `${name}.lines`),
    ...(photo !== undefined && { photo: toText(photo, `${name}.photo`) }),
  }
}

function toPageLine(value: unknown, name: string) {
  const { role, id } = toRecord(value, name)
  return { role: oneOf<PageRole>(role, pageRoles, `${name}.role`), id: toText(id, `${name}.id`) }
}

function toSplits(value: unknown): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Object.entries(toRecord(value, 'splits')).map(([id, offsets]) => [
      id,
      toNumbers(offsets, `splits.${id}`),
    ]),
  )
}

function toBox(value: unknown, name: string): Box {
  const [x, y, width, height] = toNumbers(value, name)
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    throw new Error(`${name} should be four numbers`)
  return [x, y, width, height]
}

function toRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} should be an object`)
  return Object.fromEntries(Object.entries(value))
}

function toList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${name} should be a list`)
  return value
}

function toText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name} should be text`)
  return value
}

function toTexts(value: unknown, name: string): readonly string[] {
  return toList(value, name).map((item, i) => toText(item, `${name}[${i}]`))
}

function toNumbers(value: unknown, name: string): readonly number[] {
  return toList(value, name).map((item) => {
    if (typeof item !== 'number' || !Number.isFinite(item)) throw new Error(`${name} should be numbers`)
    return item
  })
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[], name: string): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new Error(`${name} should be one of ${words.join(', ')}`)
  return found
}

function textField<Key extends string>(
  record: Readonly<Record<string, unknown>>,
  key: Key,
): { readonly [K in Key]?: string } {
  const value = record[key]
  return typeof value === 'string' ? ({ [key]: value } as { readonly [K in Key]?: string }) : {}
}
