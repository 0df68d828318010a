import { formatIssueDate } from '../../lib/dates.ts'
import { articlesWithFacts } from '../../lib/facts.ts'
import type { Banner } from '../../lib/layout/banner.ts'
import type { ThroughText } from '../../lib/layout/typeset-through.ts'
import type { NeighbourIssues } from '../../lib/listing/neighbour-issues.ts'
import type { Issue, Page, Publication } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import type { SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { issueShareWords } from '../../lib/sharing/share-words.ts'
import { factsUrl, issueUrl } from '../../lib/urls.ts'
import { SharePanel } from '../article/share-panel.tsx'
import { Masthead } from '../frame/masthead.tsx'
import { PageCredits } from '../frame/page-credits.tsx'
import { PaperMasthead } from '../frame/paper-masthead.tsx'
import { PrintFoot } from '../frame/print-foot.tsx'
import { PrintHead } from '../frame/print-head.tsx'
import { OnThisDayLink } from '../listing/on-this-day-link.tsx'
import { SearchForm } from '../search-page/search-form.tsx'
import { IssueDirectory } from './issue-directory.tsx'
import { IssueFiles } from './issue-files.tsx'
import { IssueNeighbours } from './issue-neighbours.tsx'
import { ThroughArticle } from './through-article.tsx'

interface IssueRouteBodyProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly banner: Banner
  readonly through: ThroughText
  readonly neighbours: NeighbourIssues
  readonly pictures: SharePictures | undefined
  readonly inFace: (text: string) => boolean
}

/** 期: its directory, then all texts on one scroll. */
export function IssueRouteBody({
  publication,
  issue,
  banner,
  through,
  neighbours,
  pictures,
  inFace,
}: IssueRouteBodyProps) {
  const hasFacts = articlesWithFacts(issue).length > 0
  return (
    <>
      <PrintHead words={[issue.title, formatIssueDate(issue.date)].join('　')} />
      <h1 className="sr-only">{issue.label ? `${issue.title} ${issue.label}` : issue.title}</h1>
      {issue.kind === 'regular' ? (
        <PaperMasthead publication={publication} issue={issue} inFace={inFace} />
      ) : (
        <Masthead
          banner={banner}
          line={issue.number && <p>第{issue.number}期</p>}
          date={formatIssueDate(issue.date)}
        />
      )}
      <IssueDirectory issue={issue} />
      <SearchForm name="在本期中找" within={{ issue: issue.id }} className="mt-6 max-w-[24em] print:hidden" />
      {(hasFacts || publication.onThisDay) && (
        <p className="mt-4 flex flex-wrap gap-x-[2em] text-caption print:hidden">
          {hasFacts && (
            <a href={factsUrl(issue.id)} className="target underlined">
              数读
            </a>
          )}
          <OnThisDayLink publication={publication} issue={issue} />
        </p>
      )}
      {issue.pages.map((page) => (
        <ThroughPage key={page.id} page={page} through={through} inFace={inFace} />
      ))}
      <PrintFoot publication={publication} id={issue.id} />
      <IssueFiles issueId={issue.id} />
      <SharePanel
        publication={publication}
        id={issue.id}
        words={issueShareWords(publication, issue)}
        pictures={pictures}
      />
      <IssueNeighbours {...neighbours} />
    </>
  )
}

interface ThroughPageProps extends Pick<IssueRouteBodyProps, 'through' | 'inFace'> {
  readonly page: Page
}

function ThroughPage({ page, through, inFace }: ThroughPageProps) {
  const id = `page-${page.id.split('/')[1]}`
  return (
    <section aria-labelledby={id} className="print-page heavy-rule-t mt-10 pt-2">
      <div className="flex items-baseline justify-between text-caption">
        <h2 id={id}>
          <b>{formatPageName(page)}</b>
        </h2>
        <a href={issueUrl(page.id)} className="target print:hidden">
          看版面
        </a>
      </div>
      {page.articles.map((article) => (
        <ThroughArticle
          key={article.id}
          article={article}
          stretches={through.stretches[article.id] ?? []}
          jump={through.jumps[article.id]}
          isWhole={through.isWhole}
          inFace={inFace}
        />
      ))}
      <div className="mx-auto max-w-[calc(36_*_var(--body))]">
        <PageCredits credits={page.credits} hasFacsimile={page.image !== undefined} />
      </div>
    </section>
  )
}
