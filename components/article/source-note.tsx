import { sourceUrl } from '../../lib/urls.ts'

/** Says that every line of the article was compared with the text it was made from; it proves the text, not the print. */
export function SourceNote({ issueId }: { readonly issueId: string }) {
  return (
    <p className="mt-6 text-folio text-grey">
      <a href={sourceUrl(issueId)} className="target underlined">
        与所据文本逐行核对一致
      </a>
    </p>
  )
}
