import { generatedLines } from '../../lib/generated.ts'
import type { Article } from '../../lib/model.ts'

/** AI生成 where a text stands that a machine wrote. */
export function GeneratedNote({ article }: { readonly article: Pick<Article, 'generated'> }) {
  return generatedLines(article).map((line) => (
    <p key={line} className="text-caption text-grey">
      <span className="ruled px-[0.3em] font-sans text-folio">{line}</span>
    </p>
  ))
}
