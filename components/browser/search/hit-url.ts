import type { SearchHit } from '../../../lib/search/answer/answer.ts'
import { issueUrl } from '../../../lib/urls.ts'

/** Address of a hit, or of one of its paragraphs, that says what to mark there: `…/01/?mark=消防|17次#p12`. */
export function hitUrl({ id, marked }: Pick<SearchHit, 'id' | 'marked'>, paragraph?: string): string {
  const mark = marked.length > 0 ? `?${new URLSearchParams({ mark: marked.join('|') })}` : ''
  return `${issueUrl(id)}${mark}${paragraph ? `#${paragraph}` : ''}`
}
