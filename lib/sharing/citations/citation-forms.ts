import type { CitationSource } from './citation-source.ts'
import { toApa, toChicago } from './english-citations.ts'
import { toGb2015, toGb2015AuthorYear, toGb2025, toGb2025AuthorYear } from './gb-citations.ts'
import { toBibLatex, toBibTex, toCslJson, toRis } from './records.ts'

/** One way of citing, ready to be copied. */
export interface CitationForm {
  /** Stable, for what runs in the browser: `gb2025`, `ris` … */
  readonly id: string
  readonly label: string
  readonly text: string
  /** Name of the file it is saved as; absent for what is only read. */
  readonly file?: string
  /** Whether the day on which the reader saw the article belongs behind the place. */
  readonly wantsAccessDate?: true
}

/** All forms, GB/T 7714—2025 first. */
export function toCitationForms(source: CitationSource): readonly [CitationForm, ...CitationForm[]] {
  const name = source.id.replaceAll('/', '-')
  const ofOnline = source.url === undefined ? {} : { wantsAccessDate: true as const }
  return [
    { id: 'gb2025', label: 'GB/T 7714—2025', text: toGb2025(source) },
    { id: 'gb2025-year', label: 'GB/T 7714—2025（著者-出版年）', text: toGb2025AuthorYear(source) },
    { id: 'gb2015', label: 'GB/T 7714—2015', text: toGb2015(source), ...ofOnline },
    {
      id: 'gb2015-year',
      label: 'GB/T 7714—2015（著者-出版年）',
      text: toGb2015AuthorYear(source),
      ...ofOnline,
    },
    { id: 'apa', label: 'APA 7', text: toApa(source) },
    { id: 'chicago', label: 'Chicago', text: toChicago(source) },
    { id: 'bibtex', label: 'BibTeX', text: toBibTex(source), file: `${name}.bib` },
    { id: 'biblatex', label: 'BibLaTeX', text: toBibLatex(source), file: `${name}.biblatex.bib` },
    { id: 'ris', label: 'RIS', text: toRis(source), file: `${name}.ris` },
    { id: 'csl', label: 'CSL-JSON', text: toCslJson(source), file: `${name}.csl.json` },
  ]
}
