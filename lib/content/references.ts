import { newProblem, type Problem, shorten } from '../problems/problem.ts'
import { idOfUrl, toSitePath } from '../urls.ts'
import { type HasPath, type KnownContent, knownPaths } from './known-addresses.ts'
import type { Located } from './schema/fields.ts'

/** What an article names that lies outside of its issue; it can be checked only when all is read. */
export interface Reference {
  readonly to: 'section' | 'article' | 'address' | 'former'
  /** Id of the section or article, or address, it leads to; that of a former address. */
  readonly target: string
  readonly file: string
  readonly line: number
}

/** The problems of references: those that lead nowhere, in a ring, or to what continues another article already. */
export function checkReferences(
  references: readonly Reference[],
  content: KnownContent,
  hasAnchor: HasAnchor,
): readonly Problem[] {
  const sections = new Set(content.sectionIds)
  const articles = new Set(content.articleIds)
  const hasPath = knownPaths(content)
  const issues = new Set(content.issueIds)
  const leads = {
    section: (id: string) => sections.has(id),
    article: (id: string) => articles.has(id),
    address: (url: string) => hasAddress(url, hasPath, hasAnchor),
    // A small document there leads on, so that nothing else may be there.
    former: (id: string) => !articles.has(id) && !issues.has(id),
  }
  const isRight = ({ to, target }: Reference) => leads[to](target)
  const wrong = references
    .filter((reference) => !isRight(reference))
    .map(({ to, target, file, line }) => newProblem(file, line, codes[to], { id: shorten(target) }))
  const right = references.filter(isRight)
  return [
    ...wrong,
    ...checkJumps(right.filter(({ to }) => to === 'article')),
    ...checkFormers(right.filter(({ to }) => to === 'former')),
  ]
}

/** What `formerly` names, to be held against all that has an address; nothing of a draft, whose file is absent. */
export function formerReferences(
  formerly: Located<readonly string[]> | undefined,
  file: string | undefined,
): readonly Reference[] {
  if (!formerly || file === undefined) return []
  return formerly.value.map((target) => ({ to: 'former', target, file, line: formerly.line }))
}

/** Former addresses: each leads to one place. */
function checkFormers(formers: readonly Reference[]): readonly Problem[] {
  const files = new Map<string, string>()
  return formers.flatMap(({ target, file, line }) => {
    const other = files.get(target)
    files.set(target, other ?? file)
    return other === undefined ? [] : [newProblem(file, line, 'former-twice', { id: target, file: other })]
  })
}

/** 转版: each is the other part of one. Two may name each other, more than two in a ring are no parts of one piece. */
function checkJumps(jumps: readonly Reference[]): readonly Problem[] {
  const next = new Map(jumps.map(({ file, target }) => [idOfFile(file), target]))
  const before = new Map<string, string>()
  return jumps.flatMap(({ file, line, target }) => {
    const id = idOfFile(file)
    const other = before.get(target)
    before.set(target, other ?? id)
    // What leads to itself was reported when the article was read.
    if (target !== id && next.get(target) !== id && leadsBack(next, id))
      return [newProblem(file, line, 'continues-ring')]
    return other === undefined ? [] : [newProblem(file, line, 'continues-twice', { id: target, other })]
  })
}

function leadsBack(next: ReadonlyMap<string, string>, start: string): boolean {
  const seen = new Set<string>()
  for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}

function idOfFile(file: string): string {
  return file.replace(/^issues\//, '').replace(/\.md$/, '')
}

const codes = {
  section: 'section-unknown',
  article: 'continues-unknown',
  address: 'link-unknown',
  former: 'former-taken',
} as const

/** Whether an article, if it can be read, has a place of this id. */
export type HasAnchor = (articleId: string, anchor: string) => boolean

// What begins with # is a place of the text that links there, and was found wanting by who parsed it.
function hasAddress(url: string, hasPath: HasPath, hasAnchor: HasAnchor): boolean {
  if (url.startsWith('#')) return false
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  if (!hasPath(toSitePath(path))) return false
  const id = idOfUrl(path)
  return anchor === '' || id === undefined || !/^[ph]\d/.test(anchor) || hasAnchor(id, anchor)
}

/** Id of the article that an id or an address names: `/issues/2025-lianghui/02/03/` is `2025-lianghui/02/03`. */
export function toArticleId(address: string): string {
  return address.replace(/^\/issues\//, '').replace(/\/$/, '')
}
