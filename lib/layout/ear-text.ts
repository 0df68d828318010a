import type { Article } from '../model.ts'
import { idPrefix, issueUrl } from '../urls.ts'
import type { RouteText } from './route-body.ts'

/** Characters behind which 报眼 takes no further paragraph: six lines of twenty beside a 报头 of 84 px. */
const fullEar = 90

/** What stands of an article in 报眼: its first paragraphs, as many as the place beside the 报头 holds. */
export function earText({ id, body }: Article): RouteText {
  let length = 0
  const end = body.blocks.findIndex((block) => {
    if (block.type === 'heading' || length >= fullEar) return true
    if (block.type === 'paragraph')
      length += body.paragraphs.find((one) => one.id === block.id)?.text.length ?? 0
    return false
  })
  return {
    blocks: end < 0 ? body.blocks : body.blocks.slice(0, end),
    options: { idPrefix: idPrefix(id), linkBase: issueUrl(id) },
  }
}
