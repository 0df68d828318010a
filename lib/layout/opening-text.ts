import type { Article } from '../model.ts'
import { idPrefix, issueUrl } from '../urls.ts'
import type { RouteText } from './route-body.ts'

/** Characters behind which 报眼 takes no further paragraph: six lines of twenty beside a 报头 of 84 px. */
export const earLength = 90

/**
 * The first paragraphs of an article, as many as it takes to pass `length` characters; none behind a 分题 unless `onward`, and
 * then no 分题 without a text below it.
 */
export function openingText({ id, body }: Article, length: number, onward = false): RouteText {
  let passed = 0
  const end = body.blocks.findIndex((block) => {
    if (passed >= length || (block.type === 'heading' && !onward)) return true
    if (block.type === 'paragraph')
      passed += body.paragraphs.find((one) => one.id === block.id)?.text.length ?? 0
    return false
  })
  const blocks = end < 0 ? body.blocks : body.blocks.slice(0, end)
  return {
    blocks: blocks.at(-1)?.type === 'heading' ? blocks.slice(0, -1) : blocks,
    options: { idPrefix: idPrefix(id), linkBase: issueUrl(id), ...(onward && { headingShift: 1 }) },
  }
}
