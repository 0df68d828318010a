/** @jsxImportSource preact */
import { formatIssueDate } from '../../../lib/dates.ts'
import type { SearchHit } from '../../../lib/search/answer/answer.ts'
import { hitUrl } from './hit-url.ts'
import { MarkedLine } from './marked-line.tsx'

/** What was found, as a newspaper's index has it: headline, where it stands, and the passages. */
export function HitList({ hits }: { readonly hits: readonly SearchHit[] }) {
  return (
    <ol>
      {hits.map((hit) => (
        <li key={hit.id} className="rule-b py-5">
          <h2 className="font-serif text-minor desk:text-minor-desk">
            <a href={hitUrl(hit)} data-hit="">
              {hit.label && (
                <>
                  <span className="ruled px-[0.3em] font-sans text-folio text-grey">{hit.label}</span>{' '}
                </>
              )}
              <MarkedLine {...hit.headline} />
            </a>
          </h2>
          <p className="mt-1 text-caption text-grey">
            {[hit.issueTitle, hit.page, formatIssueDate(hit.date)].filter(Boolean).join(' · ')}
          </p>
          {hit.passages.map((passage) => (
            <p key={passage.paragraph ?? passage.text} className="mt-2">
              <a href={hitUrl(hit, passage.paragraph)} data-hit="">
                <MarkedLine {...passage} />
              </a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
