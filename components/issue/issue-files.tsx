import { type IssueFileKind, issueDataUrl, issueFileUrl } from '../../lib/urls.ts'

const files: readonly (readonly [IssueFileKind, string])[] = [
  ['epub', '本期电子书（EPUB）'],
  ['txt', '纯文本'],
  ['md', 'Markdown'],
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
]

/** 下载: what an issue can be taken along as, each an ordinary link to a file. */
export function IssueFiles({ issueId }: { readonly issueId: string }) {
  return (
    <nav aria-label="下载" className="mt-10 flex flex-wrap gap-x-[1em] text-caption print:hidden">
      <span className="target">下载：</span>
      {files.map(([kind, words]) => (
        <a key={kind} href={issueFileUrl(issueId, kind)} download className="target underlined">
          {words}
        </a>
      ))}
      <a href={issueDataUrl(issueId)} download className="target underlined">
        JSON
      </a>
      <print-entry data-word="打印本期" />
    </nav>
  )
}
