import type { Article } from '../../lib/model.ts'
import { withheldLines } from '../../lib/taken-out.ts'

/** 因著作权未上网 where the text of an article would stand. */
export function WithheldNote({ article }: { readonly article: Pick<Article, 'online'> }) {
  return withheldLines(article).map((line) => (
    <p key={line} className="withheld my-4 text-center text-caption text-grey">
      {line}
    </p>
  ))
}
