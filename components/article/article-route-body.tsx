import { formatIssueDate } from '../../lib/dates.ts'
import { showsFacts } from '../../lib/facts.ts'
import { generatedNotice, isGenerated } from '../../lib/generated.ts'
import { headlineLabel } from '../../lib/headline.ts'
import { type Jump, jumpWords } from '../../lib/layout/jump.ts'
import type { Stretch } from '../../lib/layout/route-body.ts'
import type {
  Article,
  Recording as AudioRecording,
  Issue,
  Page,
  Publication,
  Section,
} from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import type { SharePictures } from '../../lib/sharing/cards/share-pictures.ts'
import { isCited } from '../../lib/sharing/citations/citation-source.ts'
import { toDescription } from '../../lib/sharing/description.ts'
import { articleShareWords } from '../../lib/sharing/share-words.ts'
import { idPrefix, mediaUrl } from '../../lib/urls.ts'
import { PrintFoot } from '../frame/print-foot.tsx'
import { PrintHead } from '../frame/print-head.tsx'
import { CorrectionsList } from '../listing/corrections-list.tsx'
import { ArticleCitation } from './article-citation.tsx'
import { ArticleEnd } from './article-end.tsx'
import { ArticleHeader } from './article-header.tsx'
import { ArticleNeighbours } from './article-neighbours.tsx'
import { ArticleText } from './article-text.tsx'
import { CiteAndDownload } from './cite-and-download.tsx'
import { Contents } from './contents.tsx'
import { FactStrip } from './fact-strip.tsx'
import { GeneratedNote } from './generated-note.tsx'
import { JumpLink } from './jump-link.tsx'
import { SharePanel } from './share-panel.tsx'
import { SourceNote } from './source-note.tsx'
import { WithheldNote } from './withheld-note.tsx'

interface ArticleRouteBodyProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
  readonly article: Article
  readonly section?: Section
  readonly pictures: SharePictures | undefined
  readonly stretches: readonly Stretch[]
  readonly jump: Jump | undefined
  readonly previous: Article | undefined
  readonly next: Article | undefined
  readonly inFace: (text: string) => boolean
}

/** The article for reading: its head, its text, and below it what else is known of it. */
export function ArticleRouteBody(props: ArticleRouteBodyProps) {
  const { publication, issue, page, article, section, previous, next, inFace } = props
  return (
    <>
      <PrintHead words={printHeadWords(props)} />
      <article className="print-columns">
        <ArticleHeader
          article={article}
          {...(section && { section })}
          place={{ publication, issue, page }}
          inFace={inFace}
        />
        {article.status === 'withdrawn' ? <Withdrawn article={article} /> : <Published {...props} />}
        {article.status === 'published' && <PrintFoot publication={publication} id={article.id} />}
      </article>
      <ArticleNeighbours
        {...(previous && { previous })}
        {...(next && { next })}
        pageId={page.id}
        issueId={issue.id}
      />
    </>
  )
}

/** Issue, date and page, and 广告 where that is what is printed. */
function printHeadWords({ issue, page, article }: ArticleRouteBodyProps): string {
  const label = headlineLabel(article)
  const words = [issue.title, formatIssueDate(issue.date), formatPageName(page)]
  return [...words, ...(label === undefined ? [] : [label])].join('　')
}

function Withdrawn({ article }: { readonly article: Article }) {
  return article.notice ? <p className="text-center text-body">{article.notice}</p> : null
}

function Published({ publication, issue, page, article, pictures, stretches, jump }: ArticleRouteBodyProps) {
  const summary = toDescription(article)
  return (
    <>
      {jump?.direction === 'back' && <JumpLink jump={jump} />}
      {article.audio && <Recording article={article} audio={article.audio} />}
      <WithheldNote article={article} />
      <Contents article={article} />
      <ArticleText
        stretches={stretches}
        photos={article.photos}
        captionsLevel={2}
        editorNote={article.editorNote}
        isAtTop
      />
      {jump?.direction === 'onward' && (
        <>
          <JumpLink jump={jump} />
          <GeneratedNote article={jump.article} isCentred />
          <WithheldNote article={jump.article} />
          <ArticleText
            stretches={jump.stretches}
            editorNote={jump.article.editorNote}
            photos={jump.article.photos}
            idPrefix={idPrefix(jump.article.id)}
            captionsLevel={2}
          />
        </>
      )}
      <ArticleEnd article={article} />
      <div className="mx-auto max-w-[calc(36_*_var(--body))]">
        <FactStrip
          facts={showsFacts(article) ? article.facts : []}
          headingLevel={2}
          headingId="figures"
          factHref={(fact) => `#${fact.paragraph}`}
          withAll
        />
        <CorrectionsList article={article} headingId="corrections" headingLevel={2} withHistory />
        {jump?.direction === 'onward' && (
          <CorrectionsList
            article={jump.article}
            headingId={`${idPrefix(jump.article.id)}corrections`}
            headingLevel={2}
            of={jumpWords(jump)}
          />
        )}
        {article.matchesSource && <SourceNote issueId={issue.id} />}
        <SharePanel
          publication={publication}
          id={article.id}
          words={articleShareWords(publication, issue, page, article)}
          pictures={pictures}
          {...(summary !== undefined && { summary })}
        />
        <CiteAndDownload articleId={article.id}>
          {isCited(article) && <ArticleCitation place={{ publication, issue, page, article }} />}
        </CiteAndDownload>
      </div>
    </>
  )
}

/** A reading that was made beforehand, and whether a machine made it. */
function Recording({ article, audio }: { readonly article: Article; readonly audio: AudioRecording }) {
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: the recording reads the text that stands below it */}
      <audio
        controls
        preload="none"
        src={mediaUrl(audio)}
        // For 朗读, which marks the sentence that is heard (timed-sentences.ts).
        data-times={audio.times && mediaUrl(audio.times)}
        className="mx-auto mb-6 block w-full max-w-measure print:hidden"
      />
      {isGenerated(article, 'audio') && (
        <p className="mb-6 text-center text-folio text-grey print:hidden">录音：{generatedNotice}</p>
      )}
    </>
  )
}
