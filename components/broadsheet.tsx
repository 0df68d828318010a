import type { PagePlan, PlacedArticle, Row } from '../lib/layout/page-plan.ts'
import { issueUrl } from '../lib/urls.ts'
import { BroadsheetArticle, type SetArticles } from './broadsheet-article.tsx'
import { HeadlineStack } from './headline-stack.tsx'

interface BroadsheetProps {
  readonly plan: PagePlan
  /** The articles' texts as they are set, by id. */
  readonly texts: SetArticles
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

/** The printed page set again in live text: leads across, rows below, briefs under one rule at the side. */
export function Broadsheet({ plan, texts, inFace }: BroadsheetProps) {
  const { leads, rows, columns, briefs } = plan
  return (
    <div>
      {leads.map((article, index) => (
        <div key={article.id} className={index > 0 ? 'heavy-rule-t mt-8 pt-6' : ''}>
          <BroadsheetArticle
            placed={{ article, size: 'lead', span: 4 }}
            texts={texts}
            inFace={inFace}
            across
          />
        </div>
      ))}
      {(rows.length > 0 || briefs.length > 0) && (
        <div className="heavy-rule-t mt-8 grid gap-x-[2rem] pt-6 desk:grid-cols-4">
          {rows.length > 0 && (
            <div className={`flex flex-col gap-8 ${spans[columns]}`}>
              {rows.map((row, index) => (
                <BroadsheetRow
                  key={row[0].article.id}
                  row={row}
                  columns={columns}
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

/** 简讯: one column, one headline a line. */
function Briefs({ plan, texts, inFace }: BroadsheetProps) {
  const beside = plan.rows.length > 0
  return (
    <section
      aria-label="简讯"
      className={beside ? 'mt-8 desk:mt-0 desk:rule-l desk:-ms-[1rem] desk:ps-[1rem]' : 'desk:col-span-4'}
    >
      <p className="rule-b mb-4 pb-1 text-caption">
        <b>简讯</b>
      </p>
      <div className="flex flex-col gap-5">
        {plan.briefs.map((article) =>
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
              placed={{ article, size: 'brief', span: beside ? 1 : 4 }}
              texts={texts}
              inFace={inFace}
            />
          ),
        )}
      </div>
    </section>
  )
}
