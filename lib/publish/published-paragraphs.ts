import type { Paragraph } from '../model.ts'
import { readPublishedIssue } from './published-folder.ts'

/** The paragraphs of an issue's articles by article id, as a site that was built before shows them. */
export function readPublishedParagraphs(
  siteDirectory: string,
  issueId: string,
): ReadonlyMap<string, readonly Paragraph[]> {
  const articles = readPublishedIssue(siteDirectory, issueId)?.pages.flatMap((page) => page.articles) ?? []
  return new Map(articles.map(({ id, paragraphs }) => [id, paragraphs]))
}
