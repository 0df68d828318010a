import { formatIssueDate } from '../../lib/dates.ts'
import type { Banner } from '../../lib/layout/banner.ts'
import type { PagePlan } from '../../lib/layout/page-plan.ts'
import type { Issue, Page, Picture, Publication } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import type { SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { pageShareWords } from '../../lib/sharing/share-words.ts'
import { issueUrl } from '../../lib/urls.ts'
import { SharePanel } from '../article/share-panel.tsx'
import { Masthead } from '../frame/masthead.tsx'
import { PageCredits } from '../frame/page-credits.tsx'
import { PrintFoot } from '../frame/print-foot.tsx'
import { Broadsheet } from './broadsheet.tsx'
import { BroadsheetArticle, type TypesetArticles } from './broadsheet-article.tsx'
import { Facsimile } from './facsimile.tsx'
import { PageNavigation } from './page-navigation.tsx'
import { PageText } from './page-text.tsx'

interface PageRouteBodyProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
  readonly banner: Banner
  /** 报头题字 of the name that the paper bore then. */
  readonly nameplate?: { readonly picture: Picture; readonly name: string }
  readonly plan: PagePlan
  readonly texts: TypesetArticles
  readonly pictures: SharePictures | undefined
  readonly inFace: (text: string) => boolean
}

/** 版: the page as a picture of its order, under the issue's banner, with its ear beside it. */
export function PageRouteBody({
  publication,
  issue,
  page,
  banner,
  nameplate,
  plan,
  texts,
  pictures,
  inFace,
}: PageRouteBodyProps) {
  return (
    <div className="broadsheet-sheet">
      <Masthead
        banner={banner}
        {...(nameplate && { nameplate })}
        href={issueUrl(issue.id)}
        line={<h1 className="text-caption">{formatPageName(page)}</h1>}
        date={formatIssueDate(issue.date)}
        {...(plan.ear && {
          ear: (
            <BroadsheetArticle
              placed={{ article: plan.ear, size: 'minor', span: 1 }}
              texts={texts}
              inFace={inFace}
            />
          ),
        })}
      />
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
