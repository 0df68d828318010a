import { formatDate, formatIssueDate } from '../lib/dates.ts'
import type { ListedArticle } from '../lib/listing/sections.ts'
import type { Section } from '../lib/model.ts'
import { sectionPeriodUrl } from '../lib/urls.ts'
import { ArticleList } from './article-list.tsx'
import { SearchForm } from './search-form.tsx'

interface SectionRouteBodyProps {
  readonly section: Section
  /** The section's articles by period, the newest first. */
  readonly periods: ReadonlyMap<string, readonly ListedArticle[]>
  /** The period that is shown; absent if the section has no article. */
  readonly period?: string
}

/** A period of a section in words: a month is 2025年1月; a bare year or nothing says that more is not known. */
export function formatPeriod(period: string): string {
  if (period === 'undated') return formatIssueDate(undefined)
  return period.length === 4 ? formatIssueDate(period) : formatDate(period)
}

/** 栏目: the articles of one period, and the way to all others by year. */
export function SectionRouteBody({ section, periods, period }: SectionRouteBodyProps) {
  const shown = period === undefined ? undefined : periods.get(period)
  return (
    <>
      {section.description && <p className="mb-6 max-w-measure">{section.description}</p>}
      <SearchForm
        name={`在${section.name}中找`}
        within={{ section: section.id }}
        className="mb-6 max-w-[24em]"
      />
      {period && shown ? (
        <section aria-label={formatPeriod(period)}>
          <h2 className="heavy-rule-t pt-2 text-caption">
            <b>{formatPeriod(period)}</b>
          </h2>
          <ArticleList articles={shown} />
        </section>
      ) : (
        <p>本栏目暂无稿件</p>
      )}
      {periods.size > 1 && <Periods section={section} periods={periods} />}
    </>
  )
}

function Periods({ section, periods }: Pick<SectionRouteBodyProps, 'section' | 'periods'>) {
  const years = new Map<string, string[]>()
  for (const period of periods.keys()) {
    years.set(period.slice(0, 4), [...(years.get(period.slice(0, 4)) ?? []), period])
  }
  return (
    <nav aria-label="按日期看报" className="heavy-rule-t mt-10 pt-2 text-caption">
      {[...years].map(([year, ofYear]) => (
        <p key={year} className="flex flex-wrap gap-x-[1em]">
          {ofYear.map((period) => (
            <a key={period} href={sectionPeriodUrl(section.id, period)} className="target gap-x-[0.25em]">
              {formatPeriod(period)}
              <span className="text-grey">{periods.get(period)?.length}篇</span>
            </a>
          ))}
        </p>
      ))}
    </nav>
  )
}
