import type { PagePlan, PlacedArticle, Row } from '../../lib/layout/page-plan.ts'
import { issueUrl } from '../../lib/urls.ts'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { BroadsheetArticle, type TypesetArticles } from './broadsheet-article.tsx'

interface BroadsheetProps {
  readonly plan: PagePlan
  /** The articles' texts as they are typeset, by id. */
  readonly texts: TypesetArticles
  /** Whether the issue's headline face has all characters of a text. */
  readonly inFace: (text: string) => boolean
}

const grids: Record<number, string> = {
  1: '',
  2: 'desk:grid-cols-2',
  3: 'desk:grid-cols-3',
  4: 'desk:grid-cols-4',
}
const spans: Record<number, string> = {
  1: '',
  2: 'desk:col-span-2',
  3: 'desk:col-span-3',
  4: 'desk:col-span-4',
}

/** The printed page typeset again as text: leads across, rows below, briefs under one rule beside or below them. */
export function Broadsheet({ plan, texts, inFace }: BroadsheetProps) {
  const { columns, leads, rows, rowColumns, briefs } = plan
  return (
    <div>
      {leads.map((article, index) => (
        <div key={article.id} className={index > 0 ? 'heavy-rule-t mt-8 pt-6' : ''}>
          <BroadsheetArticle
            placed={{ article, size: 'lead', span: columns }}
            texts={texts}
            inFace={inFace}
            across
          />
        </div>
      ))}
      {(rows.length > 0 || briefs.length > 0) && (
        <div
          className={`${leads.length > 0 ? 'heavy-rule-t mt-8 pt-6' : ''} grid gap-x-[2rem] gap-y-8 ${grids[columns]}`}
        >
          {rows.length > 0 && (
            <div className={`flex flex-col gap-8 ${spans[rowColumns]}`}>
              {rows.map((row, index) => (
                <BroadsheetRow
                  key={row[0].article.id}
                  row={row}
                  columns={rowColumns}
                  isFirst={index === 0}
                  texts={texts}
                  inFace={inFace}
                />
              ))}
            </div>
          )}
          {briefs.length > 0 && <Briefs plan={plan} texts={texts} inFace={inFace} />}
        </div>
      )}
    </div>
  )
}

interface BroadsheetRowProps extends Omit<BroadsheetProps, 'plan'> {
  readonly row: Row
  readonly columns: number
  readonly isFirst: boolean
}

function BroadsheetRow({ row, columns, isFirst, texts, inFace }: BroadsheetRowProps) {
  return (
    <div className={`grid gap-x-[2rem] gap-y-8 ${grids[columns]} ${isFirst ? '' : 'rule-t pt-6'}`}>
      {row.map((placed: PlacedArticle, index) => (
        <div
          key={placed.article.id}
          className={`${spans[placed.span]} ${index > 0 ? 'desk:rule-l desk:-ms-[1rem] desk:ps-[1rem]' : ''}`}
        >
          <BroadsheetArticle placed={placed} texts={texts} inFace={inFace} />
        </div>
      ))}
    </div>
  )
}

/** 简讯: in a column of their own, or below, each headline beside its text; never two headlines on one line. */
function Briefs({ plan, texts, inFace }: BroadsheetProps) {
  const { columns, rows, briefs, briefsBeside, briefColumns } = plan
  const below = `${spans[columns]} ${rows.length > 0 ? 'heavy-rule-t pt-6' : ''}`
  return (
    <section
      aria-label="简讯"
      className={briefsBeside ? 'desk:rule-l desk:-ms-[1rem] desk:ps-[1rem]' : below}
    >
      <p className="rule-b mb-4 pb-1 text-caption">
        <b>简讯</b>
      </p>
      <div className="flex flex-col gap-5">
        {briefs.map((article) =>
          article.status === 'withdrawn' ? (
            <HeadlineStack
              key={article.id}
              article={article}
              size="brief"
              level={2}
              href={issueUrl(article.id)}
              inFace={false}
            />
          ) : (
            <BroadsheetArticle
              key={article.id}
              placed={{ article, size: 'brief', span: briefColumns }}
              texts={texts}
              inFace={inFace}
              headlineBeside={!briefsBeside}
            />
          ),
        )}
      </div>
    </section>
  )
}
