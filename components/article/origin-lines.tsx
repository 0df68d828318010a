import { originLines } from '../../lib/credits.ts'
import type { Article } from '../../lib/model.ts'

/** 来源 and 原标题 of what was not written for this paper, below the 署名. */
export function OriginLines({ article }: { readonly article: Article }) {
  return originLines(article).map((line) => (
    <p key={line} className="origin">
      {line}
    </p>
  ))
}
