import { formatIssueDate } from '../../lib/dates.ts'
import type { Banner } from '../../lib/layout/banner.ts'
import { earLength, openingText } from '../../lib/layout/opening-text.ts'
import type { PagePlan } from '../../lib/layout/page-plan.ts'
import type { Issue, Page, Publication } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import type { SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { pageShareWords } from '../../lib/sharing/share-words.ts'
import { issueUrl } from '../../lib/urls.ts'
import { SharePanel } from '../article/share-panel.tsx'
import { Ear } from '../frame/ear.tsx'
import { Masthead } from '../frame/masthead.tsx'
import { PageCredits } from '../frame/page-credits.tsx'
import { PaperMasthead } from '../frame/paper-masthead.tsx'
import { PrintFoot } from '../frame/print-foot.tsx'
import { Broadsheet } from './broadsheet.tsx'
import type { TypesetArticles } from './broadsheet-article.tsx'
import { Facsimile } from './facsimile.tsx'
import { PageHead } from './page-head.tsx'
import { PageNavigation } from './page-navigation.tsx'
import { PageText } from './page-text.tsx'

interface PageRouteBodyProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
  readonly banner: Banner
  readonly plan: PagePlan
  readonly texts: TypesetArticles
  readonly pictures: SharePictures | undefined
  readonly inFace: (text: string) => boolean
}

/** 版: the page as a picture of its order, under its head. */
export function PageRouteBody({
  publication,
  issue,
  page,
  banner,
  plan,
  texts,
  pictures,
  inFace,
}: PageRouteBodyProps) {
  return (
    <div className="broadsheet-sheet">
      <Head publication={publication} issue={issue} page={page} banner={banner} plan={plan} inFace={inFace} />
      {page.image ? (
        <div className="facsimile-beside">
          <Facsimile page={page} image={page.image} />
          <Broadsheet plan={plan} texts={texts} inFace={inFace} />
        </div>
      ) : (
        <Broadsheet plan={plan} texts={texts} inFace={inFace} />
      )}
      {page.text && <PageText lines={page.text.lines} />}
      <PageCredits credits={page.credits} hasFacsimile={page.image !== undefined} />
      <PrintFoot publication={publication} id={page.id} />
      <PageNavigation issue={issue} page={page} />
      <SharePanel
        publication={publication}
        id={page.id}
        words={pageShareWords(publication, issue, page)}
        pictures={pictures}
      />
    </div>
  )
}

type HeadProps = Pick<PageRouteBodyProps, 'publication' | 'issue' | 'page' | 'banner' | 'plan' | 'inFace'>

/** A special issue's 题花, or the paper's 报头 on its first page and 版头 on the others; 报眼 beside it. */
function Head({ publication, issue, page, banner, plan, inFace }: HeadProps) {
  const drawnEar = plan.ear && (
    <Ear article={plan.ear} text={openingText(plan.ear, earLength)} inFace={inFace} />
  )
  const ear = drawnEar && { ear: drawnEar }
  if (issue.kind !== 'regular') {
    return (
      <Masthead
        banner={banner}
        href={issueUrl(issue.id)}
        line={<h1 className="text-caption">{formatPageName(page)}</h1>}
        date={formatIssueDate(issue.date)}
        {...ear}
      />
    )
  }
  if (page.id === issue.pages[0]?.id) {
    return <PaperMasthead publication={publication} issue={issue} page={page} inFace={inFace} {...ear} />
  }
  return (
    <>
      <PageHead publication={publication} issue={issue} page={page} />
      {drawnEar}
    </>
  )
}
