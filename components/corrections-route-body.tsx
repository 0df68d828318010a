import { formatDate } from '../lib/dates.ts'
import { headlineText } from '../lib/headline.ts'
import type { ListedCorrection } from '../lib/listing/corrections.ts'
import { correctionsYearUrl, issueUrl } from '../lib/urls.ts'
import { YearNavigation } from './year-navigation.tsx'

interface CorrectionsRouteBodyProps {
  /** All corrections by year, the newest first. */
  readonly years: ReadonlyMap<string, readonly ListedCorrection[]>
  /** The year that is shown; absent if nothing was ever corrected. */
  readonly year?: string
}

/** The corrections of one year, each with the article that it corrects. */
export function CorrectionsRouteBody({ years, year }: CorrectionsRouteBodyProps) {
  if (year === undefined) return <p>暂无更正</p>
  return (
    <>
      <ul>
        {years.get(year)?.map(({ article, issue, correction }) => (
          <li key={`${article.id}${correction.date}${correction.text}`} className="rule-b py-3 last:no-rule">
            <h2 className="font-serif text-minor">
              <a href={issueUrl(article.id)} className="target">
                {headlineText(article)}
              </a>
            </h2>
            <p className="text-caption text-grey">
              {issue.title} · 已于{formatDate(correction.date)}更正
            </p>
            <p>{correction.text}</p>
          </li>
        ))}
      </ul>
      <YearNavigation years={[...years.keys()]} year={year} href={correctionsYearUrl} />
    </>
  )
}
