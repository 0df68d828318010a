import { formatIssueDate } from '../../lib/dates.ts'
import { type Banner, isMasthead } from '../../lib/layout/banner.ts'
import { earLength, openingText } from '../../lib/layout/opening-text.ts'
import type { Article, Issue, Publication } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { Ear } from '../frame/ear.tsx'
import { Masthead } from '../frame/masthead.tsx'
import { PaperMasthead } from '../frame/paper-masthead.tsx'

interface FrontMastheadProps {
  readonly publication: Publication
  readonly issue?: Issue
  readonly banner?: Banner
  /** 报眼 of the first page. */
  readonly ear?: Article
  readonly inFace?: (text: string) => boolean
}

/** 报头 of the front page; on the site of one special issue its 题花 is the 报头. */
export function FrontMasthead({ publication, issue, banner, ear, inFace = () => false }: FrontMastheadProps) {
  const drawnEar = ear && { ear: <Ear article={ear} text={openingText(ear, earLength)} inFace={inFace} /> }
  if (!issue || !banner || !isMasthead(publication, issue)) {
    return (
      <PaperMasthead
        publication={publication}
        {...(issue && { issue })}
        inFace={inFace}
        isHeading
        {...drawnEar}
        entry={<elder-entry />}
      />
    )
  }
  return (
    <>
      <h1 className="sr-only">{publication.title}</h1>
      <Masthead
        banner={banner}
        href={issueUrl(issue.id)}
        line={<elder-entry />}
        date={formatIssueDate(issue.date)}
        {...drawnEar}
      />
    </>
  )
}
