import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Paragraph } from '../model.ts'
import { issueDataUrl } from '../urls.ts'

/** What is read here of `/data/v1/issues/<issue>.json`; an earlier version of it may lack any of this. */
interface PublishedIssue {
  readonly pages?: readonly { readonly articles?: readonly PublishedArticle[] }[]
}

interface PublishedArticle {
  readonly id?: string
  readonly blocks?: readonly PublishedBlock[]
}

interface PublishedBlock extends Partial<Paragraph> {
  readonly kind?: string
  readonly paragraphs?: readonly Paragraph[]
}

/** The paragraphs of an issue's articles by article id, as a site that was built before shows them. */
export function readPublishedParagraphs(
  siteDirectory: string,
  issueId: string,
): ReadonlyMap<string, readonly Paragraph[]> {
  const file = path.join(siteDirectory, issueDataUrl(issueId))
  if (!existsSync(file)) return new Map()
  const { pages = [] }: PublishedIssue = JSON.parse(readFileSync(file, 'utf8'))
  const articles = pages.flatMap((page) => page.articles ?? [])
  return new Map(articles.map(({ id = '', blocks = [] }) => [id, blocks.flatMap(paragraphsOf)]))
}

function paragraphsOf({ kind, id, text, paragraphs = [] }: PublishedBlock): readonly Paragraph[] {
  if (kind === 'paragraph' && id !== undefined && text !== undefined) return [{ id, text }]
  return paragraphs
}
