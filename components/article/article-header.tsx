import { formatIssueDate } from '../../lib/dates.ts'
import { headlineLine, headlineText } from '../../lib/headline.ts'
import { overlineWords } from '../../lib/kind-words.ts'
import type { Article, Section } from '../../lib/model.ts'
import { sectionUrl } from '../../lib/urls.ts'
import { IssueLine, type IssueLineProps } from '../frame/issue-line.tsx'
import { Byline } from './byline.tsx'
import { GeneratedNote } from './generated-note.tsx'
import { HeadlineStack } from './headline-stack.tsx'
import { OriginLines } from './origin-lines.tsx'

interface ArticleHeaderProps {
  readonly article: Article
  readonly section?: Section
  readonly place: IssueLineProps
  readonly inFace: (text: string) => boolean
}

/** The head of an article's own page: section, headline stack, and in one line byline as printed and where it stood. */
export function ArticleHeader({ article, section, place, inFace }: ArticleHeaderProps) {
  const isBrief = article.rank === 'brief' || article.status === 'withdrawn'
  return (
    <header className="mb-4 text-center desk:mb-6">
      <Overline article={article} {...(section && { section })} />
      <HeadlineStack
        article={article}
        size={isBrief ? 'normal' : 'lead'}
        level={1}
        inFace={inFace(headlineText(article))}
        align="center"
      />
      <div className="mt-3 flex flex-wrap items-baseline justify-center gap-x-[1em] text-caption text-grey">
        <Byline credits={article.byline} />
        <IssueLine {...place} />
      </div>
      <div className="text-caption text-grey">
        <OriginLines article={article} />
        <GeneratedNote article={article} />
      </div>
      {article.status === 'published' && (
        <article-controls
          className="print:hidden"
          data-title={headlineLine(article)}
          data-place={`${place.issue.title} · ${formatIssueDate(place.issue.date)}`}
        />
      )}
    </header>
  )
}

/** 栏目 and the kind of the text, in one line above the headline. */
function Overline({ article, section }: Pick<ArticleHeaderProps, 'article' | 'section'>) {
  const kinds = overlineWords(article, section).filter((word) => word !== section?.name)
  if (!section && kinds.length === 0) return null
  return (
    <p className="text-caption">
      {section && (
        <a href={sectionUrl(section.id)} className="target">
          <b>{section.name}</b>
        </a>
      )}
      {kinds.map((word) => (
        <b key={word} className="target">
          {section && '　'}
          {word}
        </b>
      ))}
    </p>
  )
}
