import type { Archive } from '../model.ts'
import { isTakenBack } from '../taken-out.ts'
import { issueUrl } from '../urls.ts'

/** Addresses of what was taken back; behind # what of an article that is still there. */
export function takenBackUrls({ issues }: Pick<Archive, 'issues'>): readonly string[] {
  const articles = issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles))
  return articles
    .filter(isTakenBack)
    .map(({ id, takenOut }) => (takenOut === undefined ? issueUrl(id) : `${issueUrl(id)}#${takenOut}`))
}
