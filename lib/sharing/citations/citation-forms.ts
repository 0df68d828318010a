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
  /** Where in the text the day on which the reader saw the article belongs, in brackets; absent if nowhere. */
  readonly accessDateAt?: number
}

/** All forms, GB/T 7714—2025 first. */
export function toCitationForms(source: CitationSource): readonly [CitationForm, ...CitationForm[]] {
  const name = source.id.replaceAll('/', '-')
  return [
    { id: 'gb2025', label: 'GB/T 7714—2025', text: toGb2025(source) },
    { id: 'gb2025-year', label: 'GB/T 7714—2025（著者-出版年）', text: toGb2025AuthorYear(source) },
    { id: 'gb2015', label: 'GB/T 7714—2015', ...withAccessDate(toGb2015(source), source) },
    {
      id: 'gb2015-year',
      label: 'GB/T 7714—2015（著者-出版年）',
      ...withAccessDate(toGb2015AuthorYear(source), source),
    },
    { id: 'apa', label: 'APA 7', text: toApa(source) },
    { id: 'chicago', label: 'Chicago', text: toChicago(source) },
    { id: 'bibtex', label: 'BibTeX', text: toBibTex(source), file: `${name}.bib` },
    { id: 'biblatex', label: 'BibLaTeX', text: toBibLatex(source), file: `${name}.biblatex.bib` },
    { id: 'ris', label: 'RIS', text: toRis(source), file: `${name}.ris` },
    { id: 'csl', label: 'CSL-JSON', text: toCslJson(source), file: `${name}.csl.json` },
  ]
}

// The edition of 2015 asks for the day of access of what is read online; only the reader's own browser knows it.
function withAccessDate(text: string, { url }: CitationSource): Pick<CitationForm, 'text' | 'accessDateAt'> {
  return url === undefined ? { text } : { text, accessDateAt: text.length - `. ${url}.`.length }
}
