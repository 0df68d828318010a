import { type Problem, shorten } from './problem.ts'

/** What an article names that lies outside of its issue; it can be checked only when all is read. */
export interface Reference {
  readonly to: 'section' | 'article'
  /** Id of the section or article it leads to. */
  readonly target: string
  readonly file: string
  readonly line: number
}

/** The problem of each reference that leads to none of the sections and articles there are. */
export function checkReferences(
  references: readonly Reference[],
  sectionIds: readonly string[],
  articleIds: readonly string[],
): readonly Problem[] {
  const known = { section: new Set(sectionIds), article: new Set(articleIds) }
  return references
    .filter(({ to, target }) => !known[to].has(target))
    .map(({ to, target, file, line }) => ({ file, line, message: messages[to](shorten(target)) }))
}

const messages = {
  section: (id: string) => `section should be the name of a file in sections/, but there is no ${id}.md`,
  article: (id: string) => `continues should lead to a published article, but there is no ${id}`,
}

/** Id of the article that an id or an address names: `/issues/2025-lianghui/02/03/` is `2025-lianghui/02/03`. */
export function toArticleId(address: string): string {
  return address.replace(/^\/issues\//, '').replace(/\/$/, '')
}
