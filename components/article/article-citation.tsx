import { toCitationForms } from '../../lib/sharing/citations/citation-forms.ts'
import {
  type ArticlePlace,
  formatMissing,
  toCitationSource,
} from '../../lib/sharing/citations/citation-source.ts'
import { Citation } from './citation.tsx'

/** 引用本文 of one article. */
export function ArticleCitation({ place }: { readonly place: ArticlePlace }) {
  const source = toCitationSource(place)
  const missing = formatMissing(source)
  return (
    <Citation
      forms={toCitationForms(source)}
      articleId={source.id}
      {...(missing !== undefined && { missing })}
    />
  )
}
