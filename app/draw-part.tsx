import type { ReactNode } from 'react'
import { readArchive } from '../lib/content/archive.ts'
import type { IssueEntry } from '../lib/model.ts'
import type { RouteMetadata } from '../lib/sharing/page-metadata.ts'
import {
  factsUrl,
  issueUrl,
  sectionPeriodUrl,
  sharedStylesheetUrl,
  splitId,
  toSitePath,
} from '../lib/urls.ts'
import { DocumentMetadata } from './document-metadata.tsx'
import * as articleRoute from './issues/[issue]/[page]/[article]/page.tsx'
import * as pageRoute from './issues/[issue]/[page]/page.tsx'
import * as figuresRoute from './issues/[issue]/figures/page.tsx'
import * as issueRoute from './issues/[issue]/page.tsx'
import DocumentLayout, { generateMetadata as siteMetadata } from './layout.tsx'
import * as periodRoute from './sections/[section]/[period]/page.tsx'

/** A `page.tsx` of a route with parameters. */
interface Route<Params> {
  readonly default: (props: { params: Promise<Params> }) => Promise<ReactNode>
  readonly generateMetadata: (props: { params: Promise<Params> }) => Promise<Partial<RouteMetadata>>
}

/** A document that is to be drawn, at its path in the site. */
interface PlannedDocument {
  readonly path: string
  readonly draw: () => Promise<string>
}

/**
 * The documents of one part of the site, by their paths, each as its own route says. Next draws a page twice, as
 * data and as HTML, and writes it five times over: 20 ms, of which React's part is half a millisecond. Here React
 * alone draws what comes by the ten thousands; what Next would draw is the same but for its own scripts.
 */
export async function drawPart(part: string): Promise<Readonly<Record<string, string>>> {
  const [kind, id = '', period = ''] = part.split('/')
  const documents =
    kind === 'sections'
      ? [plan(sectionPeriodUrl(id, period), periodRoute, { section: id, period })]
      : planIssue((await readArchive()).issues.find((issue) => issue.id === id))
  const drawn: Record<string, string> = {}
  for (const { path, draw } of documents) drawn[path] = await draw()
  return drawn
}

function planIssue(issue: IssueEntry | undefined): readonly PlannedDocument[] {
  if (!issue) return []
  const { id, pages, hasFacts } = issue
  const articles = pages.flatMap((page) => page.articles)
  return [
    plan(issueUrl(id), issueRoute, { issue: id }),
    ...(hasFacts ? [plan(factsUrl(id), figuresRoute, { issue: id })] : []),
    ...pages.map((page) => plan(issueUrl(page.id), pageRoute, toParams(page.id))),
    ...articles.map((article) => plan(issueUrl(article.id), articleRoute, toParams(article.id))),
  ]
}

function toParams(id: string) {
  const { issue, page = '', article = '' } = splitId(id)
  return { issue, page, article }
}

function plan<Params>(url: string, route: Route<Params>, params: Params): PlannedDocument {
  return { path: `${toSitePath(url).slice(1)}index.html`, draw: () => drawRoute(route, params) }
}

async function drawRoute<Params>(route: Route<Params>, params: Params): Promise<string> {
  const props = { params: Promise.resolve(params) }
  const metadata = { ...(await siteMetadata()), ...(await route.generateMetadata(props)) }
  const document = (
    <>
      <link rel="stylesheet" href={sharedStylesheetUrl} precedence="next" />
      <DocumentMetadata metadata={metadata} />
      {await DocumentLayout({ children: await route.default(props) })}
    </>
  )
  // From node_modules and not bundled: the bundle's React serves components only, and has no renderer.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`
}
