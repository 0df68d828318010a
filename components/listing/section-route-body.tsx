import { formatDate, formatIssueDate, isFullDate } from '../../lib/dates.ts'
import { daysOfPeriod, isDay, type ListedArticle, periodsInOrder } from '../../lib/listing/sections.ts'
import type { Section } from '../../lib/model.ts'
import { sectionPeriodUrl, sectionUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'
import { SearchForm } from '../search-page/search-form.tsx'
import { ArticlesByIssue } from './articles-by-issue.tsx'
import { PeriodNavigation } from './period-navigation.tsx'

interface SectionRouteBodyProps {
  readonly section: Section
  /** The section's articles by period, the newest first. */
  readonly periods: ReadonlyMap<string, readonly ListedArticle[]>
  /** The period that is shown; absent if the section has no article. */
  readonly period?: string
  /** Whether the other periods are listed, as on the section's own page, which grows; else only those beside it. */
  readonly withAll?: boolean
}

/** A period of a section in words: 2025年1月, 2025年1月15日; a bare year or nothing says that more is not known. */
export function formatPeriod(period: string): string {
  if (period === 'undated') return formatIssueDate(undefined)
  return period.length === 4 ? formatIssueDate(period) : formatDate(period)
}

/** 栏目: the articles of one period, or its days where it is long, and the way to the others. */
export function SectionRouteBody({ section, periods, period, withAll = false }: SectionRouteBodyProps) {
  return (
    <>
      {section.description && <p className="mb-6 max-w-measure">{section.description}</p>}
      <SearchForm
        name={`在${section.name}中找`}
        within={{ section: section.id }}
        className="mb-6 max-w-[24em]"
      />
      {period === undefined ? (
        <p>本栏目暂无稿件</p>
      ) : (
        <section aria-labelledby="period">
          <h2 id="period" className="heavy-rule-t pt-2 text-caption">
            <b>{formatPeriod(period)}</b>
          </h2>
          <Period section={section} periods={periods} period={period} />
        </section>
      )}
      {withAll ? (
        <Periods section={section} periods={periods} />
      ) : (
        period !== undefined && <Neighbours section={section} periods={periods} period={period} />
      )}
    </>
  )
}

type PeriodProps = Pick<SectionRouteBodyProps, 'section' | 'periods'> & { readonly period: string }

function Period({ section, periods, period }: PeriodProps) {
  const days = daysOfPeriod(periods, period)
  const articles = periods.get(period) ?? []
  if (days.length === 0) return <ArticlesByIssue articles={articles} />
  return (
    <>
      <ul>
        {days.map((day) => (
          <li
            key={day}
            className="rule-b grid items-center gap-x-[2rem] py-2 last:no-rule desk:grid-cols-[13em_1fr]"
          >
            <a href={sectionPeriodUrl(section.id, day)} className="target gap-x-[0.5em] text-caption">
              <b>{formatDate(day)}</b>
              <span className="text-grey">{periods.get(day)?.length}篇</span>
            </a>
            <FirstOf articles={periods.get(day) ?? []} />
          </li>
        ))}
      </ul>
      <ArticlesByIssue articles={articles.filter(({ issue }) => !isFullDate(issue.date))} />
    </>
  )
}

function FirstOf({ articles: [first] }: { readonly articles: readonly ListedArticle[] }) {
  return (
    first && (
      <span className="font-serif text-brief">
        <HeadlineLine article={first.article} />
      </span>
    )
  )
}

function Neighbours({ section, periods, period }: PeriodProps) {
  const ofDay = isDay(period)
  const month = period.slice(0, 7)
  return (
    <PeriodNavigation
      name={ofDay ? '日期' : '月份'}
      periods={periodsInOrder(periods, ofDay)}
      period={period}
      href={(other) => sectionPeriodUrl(section.id, other)}
      word={formatPeriod}
      whole={
        ofDay
          ? { href: sectionPeriodUrl(section.id, month), word: formatPeriod(month) }
          : { href: sectionUrl(section.id), word: section.name }
      }
    />
  )
}

function Periods({ section, periods }: Pick<SectionRouteBodyProps, 'section' | 'periods'>) {
  const years = new Map<string, string[]>()
  for (const period of periods.keys()) {
    if (isDay(period)) continue
    years.set(period.slice(0, 4), [...(years.get(period.slice(0, 4)) ?? []), period])
  }
  if ([...years.values()].flat().length < 2) return null
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
