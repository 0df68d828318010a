import { correctionText, correctionWord } from '../../lib/corrections.ts'
import { formatDate } from '../../lib/dates.ts'
import { type ListedCorrection, monthsOfPeriod } from '../../lib/listing/corrections.ts'
import { correctionsPeriodUrl, issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'
import { CorrectionWords } from './correction-words.tsx'
import { PeriodNavigation } from './period-navigation.tsx'

interface CorrectionsRouteBodyProps {
  /** All corrections by year, and by month where a year has many; the newest first. */
  readonly periods: ReadonlyMap<string, readonly ListedCorrection[]>
  /** The period that is shown; absent if nothing was ever corrected. */
  readonly period?: string
}

/** The corrections of one period, each with the article that it corrects; of a year with many its months. */
export function CorrectionsRouteBody({ periods, period }: CorrectionsRouteBodyProps) {
  if (period === undefined) return <p>暂无更正</p>
  const months = monthsOfPeriod(periods, period)
  const shown = periods.get(period) ?? []
  const isMonth = period.length > 4
  return (
    <>
      {months.length > 0 && <Months months={months} periods={periods} />}
      <Corrections corrections={months.length > 0 ? shown.filter(isOfNoMonth) : shown} />
      <PeriodNavigation
        name={isMonth ? '月份' : '年份'}
        periods={[...periods.keys()].filter((other) => other.length === period.length)}
        period={period}
        href={correctionsPeriodUrl}
        {...(isMonth && {
          whole: { href: correctionsPeriodUrl(period.slice(0, 4)), word: `${period.slice(0, 4)}年` },
        })}
      />
    </>
  )
}

function isOfNoMonth({ correction }: ListedCorrection): boolean {
  return correction.date.length === 4
}

interface MonthsProps extends Pick<CorrectionsRouteBodyProps, 'periods'> {
  readonly months: readonly string[]
}

function Months({ months, periods }: MonthsProps) {
  return (
    <ul>
      {months.map((month) => (
        <li key={month} className="rule-b last:no-rule">
          <a href={correctionsPeriodUrl(month)} className="target w-full justify-between">
            <b>{formatDate(month)}</b>
            <span className="text-caption text-grey">更正{periods.get(month)?.length}则</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Corrections({ corrections }: { readonly corrections: readonly ListedCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <ul>
      {corrections.map(({ article, issue, correction }) => (
        <li
          key={`${article.id}${correction.date}${correctionText(correction)}`}
          className="rule-b py-3 last:no-rule"
        >
          <h2 className="font-serif text-minor">
            <a href={issueUrl(article.id)} className="target">
              <HeadlineLine article={article} />
            </a>
          </h2>
          <p className="text-caption text-grey">
            {issue.title} · 已于{formatDate(correction.date)}
            {correctionWord(correction)}
          </p>
          <p>
            <CorrectionWords correction={correction} />
          </p>
        </li>
      ))}
    </ul>
  )
}
