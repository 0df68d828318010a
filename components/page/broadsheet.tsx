import type { Band, PagePlan, PlacedArticle } from '../../lib/layout/page-plan.ts'
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

const bandColumns: Record<number, string> = { 2: 'desk:columns-set-2', 3: 'desk:columns-set-3' }
const lines: Record<number, string> = { 2: 'line-beside', 3: 'line-third' }

/** The printed page typeset again as text: leads and majors across, the others and the briefs in bands of even columns. */
export function Broadsheet({ plan, texts, inFace }: BroadsheetProps) {
  const { columns, leads, majors, bands, briefs } = plan
  const across = [...leads, ...majors]
  const set = { columns, texts, inFace }
  return (
    <div>
      {across.map((placed, index) => (
        <div
          key={placed.article.id}
          className={`${columns === 3 ? '' : 'line-seven'} ${index > 0 ? 'heavy-rule-t mt-6 pt-5' : ''}`}
        >
          <BroadsheetArticle placed={placed} texts={texts} inFace={inFace} across={placed.size === 'lead'} />
        </div>
      ))}
      {bands.map((band, index) => (
        <div
          key={band[0].article.id}
          className={across.length + index > 0 ? `${index > 0 ? 'rule-t' : 'heavy-rule-t'} mt-6 pt-5` : ''}
        >
          <PageBand band={band} {...set} />
        </div>
      ))}
      {briefs.length > 0 && (
        <section
          aria-label="简讯"
          className={across.length + bands.length > 0 ? 'heavy-rule-t mt-6 pt-2' : ''}
        >
          <p className="rule-b mb-4 pb-1 text-caption">
            <b>简讯</b>
          </p>
          {briefs.map((band) => (
            <PageBand key={band[0].article.id} band={band} {...set} />
          ))}
        </section>
      )}
    </div>
  )
}

interface PageBandProps extends Omit<BroadsheetProps, 'plan'> {
  readonly band: Band
  readonly columns: number
}

/** Texts that flow on one behind the other through all columns. */
function PageBand({ band, columns, texts, inFace }: PageBandProps) {
  return (
    <div className={`column-rule text-column ${lines[columns]} ${bandColumns[columns]}`}>
      {band.map((placed) => (
        <div key={placed.article.id} className="mb-5">
          <BandArticle placed={placed} texts={texts} inFace={inFace} />
        </div>
      ))}
    </div>
  )
}

/** What is left of a withdrawn article is its line alone. */
function BandArticle(props: Omit<BroadsheetProps, 'plan'> & { readonly placed: PlacedArticle }) {
  const { article } = props.placed
  if (article.status !== 'withdrawn') return <BroadsheetArticle {...props} />
  return <HeadlineStack article={article} size="brief" level={2} href={issueUrl(article.id)} inFace={false} />
}
