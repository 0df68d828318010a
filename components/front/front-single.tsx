import { headingHalves } from '../../lib/body/print/to-text.ts'
import { showsFacts } from '../../lib/facts.ts'
import { headlineText } from '../../lib/headline.ts'
import type { RouteText } from '../../lib/layout/route-body.ts'
import type { Article, Issue, Page } from '../../lib/model.ts'
import { anchorUrl, issueUrl } from '../../lib/urls.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { ArticleLength } from '../article/article-length.tsx'
import { Byline } from '../article/byline.tsx'
import { FactStrip } from '../article/fact-strip.tsx'
import { GeneratedNote } from '../article/generated-note.tsx'
import { Halves } from '../article/halves.tsx'
import { HeadlineStack } from '../article/headline-stack.tsx'
import { PhotoCaptions } from '../article/photo-captions.tsx'
import { IssueWays } from '../issue/issue-ways.tsx'

interface FrontSingleProps {
  readonly issue: Issue
  readonly page: Page
  readonly article: Article
  readonly lede: RouteText | undefined
  readonly inFace: (text: string) => boolean
}

/** The front page of an issue of one article: its headline stack, 导语, 分题, four facts and the captions. */
export function FrontSingle({ issue, page, article, lede, inFace }: FrontSingleProps) {
  const headings = article.body.blocks.flatMap((block) =>
    block.type === 'heading' ? [{ id: block.id, halves: headingHalves(block) }] : [],
  )
  return (
    <article>
      <HeadlineStack
        article={article}
        size="lead"
        level={2}
        href={issueUrl(article.id)}
        inFace={inFace(headlineText(article))}
        align="center"
      />
      <div className="mt-4 flex flex-wrap justify-center gap-x-[1em] text-caption text-grey">
        <Byline credits={article.byline} />
        <GeneratedNote article={article} />
        <ArticleLength wordCount={article.body.wordCount} />
      </div>
      <div
        className={
          headings.length > 0
            ? 'mt-8 grid gap-x-[2rem] gap-y-6 desk:grid-cols-3'
            : 'mx-auto mt-8 max-w-measure'
        }
      >
        <div className="desk:col-span-2">
          {lede && lede.blocks.length > 0 && <ArticleBody text={lede} className="text-body" />}
          <IssueWays issueId={issue.id} pageId={page.id} articleId={article.id} />
        </div>
        {headings.length > 0 && (
          <nav aria-label="标题导航" className="desk:rule-l desk:ps-[2rem]">
            <ul>
              {headings.map((heading) => (
                <li key={heading.id} className="rule-b py-2 last:no-rule">
                  <a
                    href={anchorUrl(article.id, heading.id ?? '')}
                    className={`target text-section ${inFace(heading.halves.join('')) ? 'font-headline' : 'font-serif'}`}
                  >
                    <span>
                      <Halves halves={heading.halves} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <FactStrip
        facts={showsFacts(article) ? article.facts : []}
        headingLevel={3}
        headingId="figures"
        factHref={(fact) => anchorUrl(article.id, fact.paragraph)}
        withAll={false}
      />
      <PhotoCaptions
        photos={article.photos}
        id="photos"
        headingLevel={3}
        captionHref={(index) => anchorUrl(article.id, `photos-${index + 1}`)}
        layout="columns"
      />
    </article>
  )
}
