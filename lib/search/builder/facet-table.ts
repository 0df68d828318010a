import { splitId } from '../../urls.ts'
import type { BylineColumn, IssueRow, SectionColumn } from '../index/facet-files.ts'
import type { SearchDocument } from '../index/search-document.ts'

/** What the facets count of a document. */
export type FacetDocument = Pick<SearchDocument, 'id' | 'date' | 'issueTitle' | 'section' | 'byline'>

/** Gathers what the facets count, document by document. */
export class FacetTable {
  readonly #issues: IssueRow[] = []
  readonly #sections = new Map<string, { place: number; name: string }>()
  readonly #sectionColumn: number[] = []
  readonly #names = new Map<string, number>()
  readonly #nameColumn: number[][] = []
  readonly #years: [string, number][] = []

  /** Takes the next document; throws if it is older than the one before. */
  add(document: FacetDocument): void {
    const number = this.#sectionColumn.length
    const date = document.date ?? ''
    const { issue } = splitId(document.id)
    const last = this.#issues[this.#issues.length - 1]
    if (last && date < last[2])
      throw new Error(
        `${document.id}: documents should come oldest first, but ${date} comes after ${last[2]}`,
      )
    if (last?.[0] !== issue) this.#issues.push([issue, document.issueTitle, date, number])
    const year = date.slice(0, 4)
    if (this.#years[this.#years.length - 1]?.[0] !== year) this.#years.push([year, number])
    this.#sectionColumn.push(
      document.section ? this.#sectionPlace(document.section.id, document.section.name) : -1,
    )
    this.#nameColumn.push([...new Set(document.byline)].map((name) => placeOf(this.#names, name)))
  }

  /** First document of every year. */
  get years(): readonly (readonly [string, number])[] {
    return this.#years
  }

  get issues(): readonly IssueRow[] {
    return this.#issues
  }

  get sections(): SectionColumn {
    const sections = Array.from(this.#sections, ([id, { name }]) => [id, name] as const)
    return { sections, column: this.#sectionColumn }
  }

  get bylines(): BylineColumn {
    return { names: [...this.#names.keys()], column: this.#nameColumn }
  }

  #sectionPlace(id: string, name: string): number {
    const known = this.#sections.get(id)
    if (known) return known.place
    const place = this.#sections.size
    this.#sections.set(id, { place, name })
    return place
  }
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name)
  if (known !== undefined) return known
  places.set(name, places.size)
  return places.size - 1
}
