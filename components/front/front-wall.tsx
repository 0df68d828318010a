import { formatDate, formatIssueDate, isFullDate } from '../../lib/dates.ts'
import type { IssueEntry } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { ResponsivePicture } from '../article/responsive-picture.tsx'

/** The printed front pages of a month side by side, those of which there is a facsimile. */
export function FrontWall({ issues }: { readonly issues: readonly IssueEntry[] }) {
  const fronts = issues.flatMap(({ id, title, date, front, pages: [page] }) =>
    front && page ? [{ id, title, date, front, page }] : [],
  )
  if (fronts.length === 0) return null
  return (
    <section aria-labelledby="fronts" className="mb-10">
      <h2 id="fronts" className="heavy-rule-t mb-3 pt-2 text-caption">
        <b>头版</b>
      </h2>
      <ul className="grid grid-cols-3 items-end gap-x-[1rem] gap-y-4 desk:grid-cols-7">
        {fronts.map(({ id, title, date, front, page }) => (
          <li key={id}>
            <a href={issueUrl(page.id)} className="block text-center text-folio">
              <ResponsivePicture
                picture={front}
                use="thumbnail"
                alt={`${title}头版`}
                sizes="(min-width: 72rem) 9rem, (min-width: 64rem) 13vw, 30vw"
                className="ruled block w-full"
              />
              <span className="target justify-center">
                {isFullDate(date) ? formatDate(date).slice(5) : formatIssueDate(date)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
