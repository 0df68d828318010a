import type { CitationForm } from '../../lib/sharing/citations/citation-forms.ts'
import { type IssueFileKind, issueFileUrl, splitId } from '../../lib/urls.ts'

interface CitationProps {
  readonly forms: readonly [CitationForm, ...CitationForm[]]
  /** What the citation lacks, said beside it. */
  readonly missing?: string
  readonly articleId: string
}

const recordFiles: readonly (readonly [IssueFileKind, string])[] = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
]

/**
 * 引用本文: the form of 2025 first, the others folded. It stands there to be read; the element adds buttons to
 * copy and save, and the day of access that only the reader's browser knows.
 */
export function Citation({ forms, missing, articleId }: CitationProps) {
  const [first, ...others] = forms
  const { issue } = splitId(articleId)
  return (
    <section aria-labelledby="cite" className="text-caption">
      <h3 id="cite">
        <b>引用本文</b>
      </h3>
      <citation-forms>
        <Form form={first} />
        {missing && <p className="text-grey">{missing}</p>}
        <details className="mt-2 print:hidden">
          <summary className="target cursor-pointer underlined">其他格式</summary>
          {others.map((form) => (
            <Form key={form.id} form={form} />
          ))}
          <p className="mt-4 flex flex-wrap gap-x-[1em]">
            <span className="target">本期各篇：</span>
            {recordFiles.map(([kind, name]) => (
              <a key={kind} href={issueFileUrl(issue, kind)} download className="target underlined">
                {name}
              </a>
            ))}
          </p>
        </details>
      </citation-forms>
    </section>
  )
}

function Form({ form: { label, text, file, accessDateAt } }: { readonly form: CitationForm }) {
  return (
    <div className="mt-3">
      <h4 className="text-folio text-grey">{label}</h4>
      {file === undefined ? (
        <p data-citation={label}>
          {text.slice(0, accessDateAt)}
          {accessDateAt !== undefined && (
            <>
              <span data-access-date="">[引用日期]</span>
              {text.slice(accessDateAt)}
            </>
          )}
        </p>
      ) : (
        <pre data-citation={label} data-file={file} className="whitespace-pre-wrap text-folio">
          {text}
        </pre>
      )}
    </div>
  )
}
