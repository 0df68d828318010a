import { splitId } from '../../urls.ts'
import type { BylineColumn, IssueRow, SectionColumn } from '../index/facet-files.ts'
import type { IndexReader } from '../index/index-reader.ts'
import type { Manifest } from '../index/manifest.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { normalText } from '../text/normalise.ts'
import type { FacetValue, SearchFacets } from './answer.ts'

/** Facets of hits that were all read. */
export function facetsOfDocuments(documents: readonly StoredDocument[]): SearchFacets {
  const years = new Tally()
  const sections = new Tally()
  const issues = new Tally()
  const bylines = new Tally()
  for (const { id, date, section, issueTitle, byline } of documents) {
    const year = date?.slice(0, 4) ?? ''
    years.add(year, year)
    if (section) sections.add(section.id, section.name)
    issues.add(splitId(id).issue, issueTitle)
    for (const [key, name] of byKey(byline)) bylines.add(key, name)
  }
  return {
    years: years.byValue(),
    sections: sections.byCount(),
    issues: issues.byCount(),
    bylines: bylines.byCount(),
  }
}

/** Years of hits by their numbers, without reading anything. */
export function yearsOfNumbers({ years }: Manifest, numbers: readonly number[]): readonly FacetValue[] {
  const tally = new Tally()
  const firsts = years.map(([, first]) => first)
  for (const number of numbers) {
    const year = years[placeOf(firsts, number)]?.[0] ?? ''
    tally.add(year, year)
  }
  return tally.byValue()
}

/** Facets of hits by their numbers, from the tables of the index. */
export async function facetsOfNumbers(
  reader: IndexReader,
  numbers: readonly number[],
): Promise<SearchFacets> {
  const [issueRows, sectionTable, bylineTable] = await Promise.all([
    reader.extra<readonly IssueRow[]>('issues'),
    reader.extra<SectionColumn>('sections'),
    reader.extra<BylineColumn>('bylines'),
  ])
  const firsts = issueRows.map(([, , , first]) => first)
  const sections = new Tally()
  const issues = new Tally()
  const bylines = new Tally()
  for (const number of numbers) {
    const [issue, title] = issueRows[placeOf(firsts, number)] ?? []
    if (issue !== undefined) issues.add(issue, title ?? '')
    const [section, name] = sectionTable.sections[sectionTable.column[number] ?? -1] ?? []
    if (section !== undefined) sections.add(section, name ?? '')
    const names = (bylineTable.column[number] ?? []).flatMap((place) => bylineTable.names[place] ?? [])
    for (const [key, name] of byKey(names)) bylines.add(key, name)
  }
  const years = yearsOfNumbers(reader.manifest, numbers)
  return { years, sections: sections.byCount(), issues: issues.byCount(), bylines: bylines.byCount() }
}

/** Names as printed by what they are counted as: 王　涵 and 王涵 are one. */
function byKey(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [normalText(name), name]))
}

const mostValues = 50

class Tally {
  readonly #counts = new Map<string, { label: string; count: number }>()

  add(value: string, label: string): void {
    const known = this.#counts.get(value)
    if (known) known.count++
    else this.#counts.set(value, { label, count: 1 })
  }

  byValue(): readonly FacetValue[] {
    return this.#values().sort((one, other) => (one.value < other.value ? -1 : 1))
  }

  byCount(): readonly FacetValue[] {
    return this.#values()
      .sort((one, other) => other.count - one.count || (one.value < other.value ? 1 : -1))
      .slice(0, mostValues)
  }

  #values(): FacetValue[] {
    return Array.from(this.#counts, ([value, counted]) => ({ value, ...counted }))
  }
}

/** Place of the last number that is not above `number`, among ascending ones. */
function placeOf(numbers: readonly number[], number: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low - 1
}
