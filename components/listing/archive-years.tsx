import { countIssues } from '../../lib/listing/issue-counts.ts'
import type { IssueEntry } from '../../lib/model.ts'
import { archiveUrl } from '../../lib/urls.ts'
import { IssueList } from '../issue/issue-list.tsx'

interface ArchiveYearsProps {
  /** Issues by year, oldest first; those without a date under `undefined`. */
  readonly years: ReadonlyMap<string | undefined, readonly IssueEntry[]>
  readonly issues: readonly IssueEntry[]
}

/** How many of the newest issues are named below the years. */
const newestShown = 10

/** The archive's years with the number of their issues, the newest issues, and those without any date. */
export function ArchiveYears({ years, issues }: ArchiveYearsProps) {
  const dated = [...years].flatMap(([year, ofYear]) =>
    year === undefined ? [] : [{ year, ...countIssues(ofYear) }],
  )
  const undated = years.get(undefined) ?? []
  const newest = issues.slice(undated.length).slice(-newestShown).reverse()
  return (
    <>
      {dated.length > 0 && (
        <ul className="mb-8 grid gap-x-[2rem] desk:grid-cols-4">
          {dated.reverse().map((year) => (
            <li key={year.year} className="rule-b">
              <a href={archiveUrl(year.year)} className="target w-full justify-between gap-x-[0.5em]">
                <b>{year.year}年</b>
                <span className="text-caption text-grey">
                  {year.issues}期 · {year.articles}篇
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {newest.length > 0 && (
        <section className="heavy-rule-t pt-3">
          <h2 className="text-caption">
            <b>{issues.length > newest.length ? '最近各期' : '各期'}</b>
          </h2>
          <IssueList issues={newest} />
        </section>
      )}
      {undated.length > 0 && (
        <section className="heavy-rule-t mt-8 pt-3">
          <h2 className="text-caption">
            <b>日期不详</b>
          </h2>
          <IssueList issues={undated} />
        </section>
      )}
    </>
  )
}
